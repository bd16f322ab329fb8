import { type Finding, finding, nothing } from './evidence';
import { linksIn, proofOf, type Reading } from './reading';

/*
 * The paper and the technical report.
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
  const named = reading.readme.find(
    ({ heading, text }, index, all) =>
      /cit(?:e|ing|ation)|reference|paper|publication/.test(heading.split(' / ').at(-1) ?? '') &&
      /^\s*@(?:article|inproceedings)\s*\{/i.test(text) &&
      isWhole(all.slice(index, index + longestEntry).map((line) => line.text)),
  );
  if (named) return finding('found', [proofOf(named)], 'bibtexOnly');
  const bibtex = reading.readme.find(({ text }) => /^\s*@(?:article|inproceedings|misc|unpublished)\s*\{/i.test(text));
  return bibtex ? finding('partial', [proofOf(bibtex)], 'bibtexOnly') : nothing;
}

/** Lines of a BibTeX entry. */
const longestEntry = 15;

/** A title, where it appeared and when: enough to find it by. */
function isWhole(lines: readonly string[]): boolean {
  const end = lines.findIndex((text, index) => index > 0 && /^\s*(?:\}|```)\s*$/.test(text));
  const entry = lines.slice(0, end < 0 ? lines.length : end).join('\n');
  return [/^\s*title\s*=/im, /^\s*(?:journal|booktitle)\s*=\s*["{]\s*\w/im, /^\s*year\s*=/im].every((field) =>
    field.test(entry),
  );
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
