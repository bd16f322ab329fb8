import type { SiteEntry } from './site';

/** Sites whose papers' pages say by their own tags, or in their address, what they are about: id, name, hosts (`*.` with all below). */
const rows: [id: string, name: string, ...hosts: string[]][] = [
  ['doi', 'DOI resolver', 'doi.org', 'dx.doi.org', 'www.doi.org'],
  ['osf', 'OSF', 'osf.io'],
  ['chemrxiv', 'ChemRxiv', 'chemrxiv.org'],
  ['langtaosha', 'Langtaosha Preprint Server', '*.langtaosha.org.cn'],
  ['j-stage', 'J-STAGE', 'www.jstage.jst.go.jp'],
  ['frontiers', 'Frontiers', 'www.frontiersin.org'],
  ['mdpi', 'MDPI', 'www.mdpi.com'],
  ['taylor-francis', 'Taylor & Francis', 'www.tandfonline.com'],
  ['sage', 'SAGE', 'journals.sagepub.com'],
  ['annual-reviews', 'Annual Reviews', 'www.annualreviews.org'],
  ['cambridge', 'Cambridge Core', 'www.cambridge.org'],
  ['royal-society', 'Royal Society', 'royalsocietypublishing.org'],
  ['iop', 'IOPscience', 'iopscience.iop.org'],
  ['aps', 'American Physical Society', 'journals.aps.org', 'link.aps.org'],
  ['aip', 'AIP Publishing', 'pubs.aip.org', 'aip.scitation.org'],
  ['spie', 'SPIE Digital Library', 'www.spiedigitallibrary.org'],
  ['iucr', 'International Union of Crystallography', 'journals.iucr.org', 'scripts.iucr.org'],
  ['asm', 'American Society for Microbiology', 'journals.asm.org'],
  ['aacr', 'AACR', '*.aacrjournals.org'],
  ['nejm', 'New England Journal of Medicine', '*.nejm.org'],
  ['jama', 'JAMA Network', 'jamanetwork.com'],
  ['lancet', 'The Lancet', 'www.thelancet.com'],
  ['embo', 'EMBO Press', 'www.embopress.org'],
  ['science-partners', 'Science Partner Journals', 'spj.science.org'],
  ['ivyspring', 'Ivyspring', 'www.thno.org', 'www.ijbs.com', 'www.jcancer.org', 'www.medsci.org'],
  ['impact-journals', 'Impact Journals', 'www.aging-us.com', 'www.oncotarget.com'],
  ['gigabyte', 'GigaByte', 'gigabytejournal.com'],
  ['melba', 'MELBA', '*.melba-journal.org'],
  ['atlantis', 'Atlantis Press', 'www.atlantis-press.com'],
  ['aaai', 'AAAI', 'ojs.aaai.org'],
  ['ijcai', 'IJCAI', 'www.ijcai.org'],
  ['neurips', 'NeurIPS Proceedings', 'proceedings.neurips.cc', 'papers.neurips.cc', 'papers.nips.cc'],
  ['sbc', 'Sociedade Brasileira de Computação', 'sol.sbc.org.br'],
  ['dryad', 'Dryad', 'datadryad.org'],
  ['dataverse', 'Harvard Dataverse', 'dataverse.harvard.edu'],
];

/** Sites that say it in a visible label only. */
const labelledRows: typeof rows = [
  ['semantic-scholar', 'Semantic Scholar', 'www.semanticscholar.org'],
  ['isca', 'ISCA Archive', 'www.isca-archive.org'],
];

/** They need no code of their own, so the detector does not carry them: it reads their pages as it reads any page. */
export const taggedSites: readonly SiteEntry[] = [
  ...rows.map(([id, name, ...hosts]) => ({ id, name, hosts })),
  ...labelledRows.map(([id, name, ...hosts]) => ({ id, name, hosts, labelled: true as const })),
];
