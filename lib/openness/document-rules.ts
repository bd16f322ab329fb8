import { type Finding, finding, nothing } from './evidence';
import { isTest } from './paths';
import { type Line, linksIn, proofOf, type Reading } from './reading';
import { ownHubModels } from './weights-rules';

/*
 * Documents: the paper, a technical report, the model card, results, sample outputs, metadata.
 */

const paperLink =
  /^https?:\/\/(?:(?:dx\.)?doi\.org\/10\.(?!5281|6084|5061)\d{4,}|(?:www\.)?(?:arxiv\.org\/(?:abs|pdf)|(?:bio|med|chem)rxiv\.org\/content|openreview\.net\/(?:forum|pdf)|nature\.com\/articles|science\.org\/doi|cell\.com\/|pnas\.org\/doi|academic\.oup\.com|(?:link\.)?springer\.com\/(?:article|chapter)|ieeexplore\.ieee\.org\/|dl\.acm\.org\/doi|pubs\.(?:acs|rsc)\.org\/|onlinelibrary\.wiley\.com\/doi|proceedings\.(?:mlr\.press|neurips\.cc)|papers\.nips\.cc|elifesciences\.org\/articles|genomebiology\.|journals\.plos\.org|pubmed\.ncbi|(?:www\.)?ncbi\.nlm\.nih\.gov\/pmc|aclanthology\.org|openaccess\.thecvf|mdpi\.com\/|frontiersin\.org\/articles|thelancet\.com|nejm\.org|research-?square|sciencedirect\.com\/science)|www\.biorxiv\.org)/i;
const aboutPaper =
  /paper|preprint|pre-print|manuscript|article|publication|publish|journal|cite|citing|citation|arxiv|biorxiv|described in|introduced in|reference|implementation of|codebase for|official/i;
/** How far from its beginning a README presents its own work. */
const opening = 40;

const shortReadme = 30;

/** The repository's own paper: linked where it presents itself, where it says how to cite it, or in CITATION.cff. */
export function researchPaper(reading: Reading): Finding {
  const cited = reading.evidence.texts['CITATION.cff']
    ?.split('\n')
    .findIndex((text) => /^\s*(?:doi|value|url):.*10\.\d{4,}/.test(text));
  const cff = cited !== undefined && cited >= 0 ? { path: 'CITATION.cff', line: cited + 1 } : undefined;
  // A README that only leads on to one in a folder says nothing itself.
  const lines = reading.readme.length < shortReadme ? reading.prose : reading.readme;
  const linked = lines.flatMap((line) => {
    const link = linksIn(line).find((address) => paperLink.test(address));
    const own =
      line.number <= opening
        ? aboutPaper.test(line.text) || line.number <= 15
        : /cit(?:e|ing|ation)|reference|paper|publication/.test(line.heading) ||
          /(?:our|the|see|read|original) .{0,60}(?:paper|preprint|article|manuscript|publication)|\*\*Paper/i.test(
            line.text,
          ) ||
          (line.code && /^\s*(?:doi|url|eprint)\s*=/i.test(line.text));
    return link && own ? [proofOf(line, link)] : [];
  });
  const entry = reading.readme.find(
    ({ text, code }) =>
      code &&
      /^\s*(?:doi|eprint)\s*=\s*["{]?\s*\S*(?:10\.\d{4,}|\d{4}\.\d{4,5})|arXiv preprint arXiv:\d{4}\.\d{4,5}/i.test(
        text,
      ),
  );
  const proofs = [cff, ...linked, entry && proofOf(entry)].filter((proof) => proof !== undefined);
  if (proofs.length > 0) return finding('found', proofs, 'elsewhere');
  const bibtex = reading.readme.find(({ text }) => /^\s*@(?:article|inproceedings|misc|unpublished)\s*\{/i.test(text));
  return bibtex ? finding('partial', [proofOf(bibtex)], 'bibtexOnly') : nothing;
}

export function technicalReport(reading: Reading): Finding {
  const files = reading.files.filter(({ path }) =>
    /(?:tech(?:nical)?[-_ ]?report|whitepaper)[^/]*\.(?:pdf|md)$/i.test(path),
  );
  if (files.length > 0)
    return finding(
      'found',
      files.map(({ path }) => ({ path })),
    );
  const line = reading.readme.find(({ text }) => /technical reports?|white ?paper/i.test(text) && /https?:/.test(text));
  return line ? finding('found', [proofOf(line, linksIn(line)[0])], 'elsewhere') : nothing;
}

const cardParts = [
  /intended use|^uses$|direct use/,
  /out-of-scope/,
  /limitation|bias|risk/,
  /training data|training procedure/,
  /evaluation|results/,
];

export function modelCard(reading: Reading): Finding {
  const cards = reading.files.filter(
    ({ path }) =>
      /(?:^|\/|_)model[-_ ]?card[^/]*\.(?:md|pdf|txt|rst|json|ya?ml)$/i.test(path) ||
      /(?:^|\/)(?:bioimageio|rdf)\.ya?ml$/i.test(path),
  );
  if (cards.length > 0)
    return finding(
      'found',
      cards.map(({ path }) => ({ path })),
    );
  const headings = [...new Set(reading.readme.map(({ heading }) => heading.split(' / ').at(-1) ?? ''))];
  const parts = cardParts.map((part) =>
    reading.readme.find(({ heading }) => headings.length > 0 && part.test(heading.split(' / ').at(-1) ?? '')),
  );
  const there = parts.filter((line) => line !== undefined);
  const frontMatter =
    reading.readme[0]?.text === '---' &&
    reading.readme.slice(0, 40).some(({ text }) => /^(?:license|pipeline_tag|library_name|tags):/.test(text));
  const template = reading.readme.filter(({ text }) => /\[More Information Needed\]/i.test(text));
  if (template.length > 2) return finding('partial', [proofOf(template[0] as Line)], 'template');
  const careful = parts[1] ?? parts[2];
  if (there.length >= 3 && careful)
    return finding(
      'found',
      there.map((line) => proofOf(line)),
      'inReadme',
    );
  if (frontMatter) return finding('partial', [proofOf(reading.readme[0] as Line)], 'inReadme');
  if (there.length === 2 && careful)
    return finding(
      'partial',
      there.map((line) => proofOf(line)),
      'inReadme',
    );
  const hub = ownHubModels(reading)[0];
  if (!hub) return nothing;
  const seen = reading.evidence.hub.find(({ id }) => id.toLowerCase() === hub.id?.toLowerCase());
  if (seen?.files.includes('README.md'))
    return finding('partial', [proofOf(hub.line, `${hub.link}/blob/main/README.md`)], 'atHub');
  return seen ? nothing : finding('unknown', [proofOf(hub.line, hub.link)], 'atHub');
}

const metric =
  /\b(?:AUC|AUROC|AUPRC?|accurac\w*|acc\.?|F1|MCC|spearman|pearson|perplexity|RMSD|TM-?score|lDDT|GDT|dice|DSC|IoU|mAP|recall|precision|R2|MAE|RMSE|BLEU|top-?1|NMI|ARI|ASW|P@L|Q3|Q8|average|avg\.?|score)\b/i;
const resultsHeading = /result|performance|benchmark|evaluat|comparison|leaderboard|downstream pred/;
const row = /^\s*\|.*\d\.\d|^\s*\|.*\|\s*\d{2,3}\s*\||<t[dh][^>]*>\s*(?:<[^>]{1,20}>)?\s*\d*\.\d/;
const head = /^\s*\||<t[dh][ >]/;

/** A table of measured values in the README. */
export function evaluationResults(reading: Reading): Finding {
  const rows = reading.readme.filter(({ text, code }) => !code && row.test(text));
  const near = (line: Line) =>
    resultsHeading.test(line.heading) ||
    reading.readme
      .slice(Math.max(0, line.number - 40), line.number)
      .some(({ text }) => head.test(text) && metric.test(text));
  const results = rows.slice(0, 400).filter(near);
  if (results.length > 1)
    return finding(
      'found',
      results.map((line) => proofOf(line)),
    );
  const files = reading.files.filter(
    (file) =>
      !isTest(file) &&
      ((/^(?:md|csv|tsv|json)$/.test(file.ending) && file.words.includes('performance') && file.words.length > 1) ||
        (file.ending === 'md' && /^(?:results?|leaderboard)$/.test(file.words[0] ?? ''))),
  );
  if (files.length > 0)
    return finding(
      'found',
      files.map(({ path }) => ({ path })),
    );
  const pictures = reading.readme.filter(({ text, heading }) => resultsHeading.test(heading) && /!\[|<img/.test(text));
  return pictures.length > 0
    ? finding(
        'partial',
        pictures.map((line) => proofOf(line)),
      )
    : nothing;
}

export function sampleOutputs(reading: Reading): Finding {
  const files = reading.files.filter(
    (file) =>
      !isTest(file) &&
      file.folders[0] !== 'tutorials' &&
      /^(?:fa|fasta|pdb|cif|csv|tsv|json|txt|png|sdf|npz|a3m|mp4|gif)$/.test(file.ending) &&
      file.folders.some((word) => /^(?:outputs?|generations|generated)$/.test(word)),
  );
  if (files.length > 0) return finding('found', [{ path: files[0]?.path.replace(/\/[^/]*$/, '') }]);
  const line = reading.readme.find(
    ({ text }) =>
      /(?:all |our )?generated (?:sequences|structures|samples|molecules|outputs)/i.test(text) && /https?:/.test(text),
  );
  return line ? finding('found', [proofOf(line, linksIn(line)[0])], 'linked') : nothing;
}

export function modelMetadata(reading: Reading): Finding {
  const files = reading.files.filter(
    ({ path, folders, words }) =>
      /\.(?:ya?ml|json|toml|gin|cfg)$/i.test(path) &&
      (folders.some((word) => /^(?:configs?|conf|configurations?)$/.test(word)) ||
        (words.includes('config') && folders.length > 0)),
  );
  return files.length > 0
    ? finding(
        'found',
        files.map(({ path }) => ({ path })),
      )
    : nothing;
}

export function supportingTools(reading: Reading): Finding {
  const files = reading.files.filter(({ path }) =>
    /^(?:setup\.py|pyproject\.toml|DESCRIPTION|Project\.toml|Cargo\.toml)$/.test(path),
  );
  return files.length > 0
    ? finding(
        'found',
        files.map(({ path }) => ({ path })),
      )
    : nothing;
}
