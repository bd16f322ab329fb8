/*
 * What addresses hang on a DOI. A cut is a guess, so every reading is kept: the catalogue decides.
 * Three of 64 million DOIs contain `/pdf/` (zotero/translators#3633), so the cut reading comes first.
 * Expressions stand where they are used: at the top of a file, every page would pay for making them.
 */

function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at > 0 ? text.slice(0, at) : text;
}

/** The part of a suffix before what only a path has: a view of the paper, its title, a number of the platform's. */
function cutSegments(suffix: string): string {
  return [
    // A last path segment that names a view of the paper, never a part of its DOI.
    /\/(?:abs|abstract|asset|assets|authors|citation|citations|cite|cited-?by|citing|comments|download|e?pdf|epub|fig(?:ure)?s?|full|fulltext|full-text|html|info|issuetoc|media|meta|metrics|peer-review|pdfplus|pdf\+html|preview|print|reader|references|related|reviews?|standard|summary|supp(?:l|info|lemental|lementary-material|l_file)?|tables?|tab-[\w-]+|xml|-)(?=\/|$)/i,
    // The book's number again: `…/9780199299591.001.0001/acprof-9780199299591`.
    /\/[a-z]+-\d{13}(?=\/|$)/i,
    // Silverchair's article number before the title: `10.1182/blood.2019004397/474417/Preleukemic-and-Leukemic`.
    /\/\d{5,9}\/(?:[^/]*-[^/]*|[^/]+\.pdf)$/i,
    // The title: `10.1201/9781003009085/application-nanomaterials-chemical-sensors`.
    /\/(?=[a-z0-9-]{20})[a-z]+(?:-[a-z0-9]+){3,}$/i,
  ].reduce(cutAt, suffix);
}

/** bioRxiv and medRxiv number their versions outside the DOI. */
const withoutVersion = (suffix: string): string => suffix.replace(/^((?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})v\d{1,2}$/i, '$1');

const withoutExtension = (suffix: string): string =>
  cutAt(
    suffix,
    /(?:\.(?:full|pdf|html?|xml|epub|abstract|short|long|extract|figures-only|supplementary-material|article-info|article-metrics|full-text|print|reprint|pdf\+html|txt|ris|bib))+$/i,
  );

/** The readings of a DOI, best first: without the tails that addresses add, then as it stands. */
export function cutTail(prefix: string, suffix: string): [string, ...string[]] {
  let cut = suffix.includes('/') ? cutSegments(suffix) : suffix;
  // Oxford leaves the title out after its article number: `10.1093/bioinformatics/btaa123/5805384`.
  if (prefix === '10.1093/') cut = cutAt(cut, /\/\d{5,9}$/);
  if (cut.includes('.')) cut = withoutExtension(cut);
  if (prefix === '10.1101/' || prefix === '10.64898/') cut = withoutVersion(cut);
  cut = cut.replace(/[./]+$/, '') || suffix;
  return cut === suffix ? [prefix + suffix] : [prefix + cut, prefix + suffix];
}
