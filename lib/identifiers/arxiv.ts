import type { IdentifierKey } from './key';

/** The key of a bare identifier, in a place known to hold one: `1908.06912v3`, `hep-th/9901001`. */
export function parseArxivId(value: string): IdentifierKey | undefined {
  // New style `1908.06912` (years and months are checked), old style `hep-th/9901001`, `math.CA/0611800`.
  const bareId = /^(\d\d(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?$/i;
  const id = bareId.exec(value.trim().replace(/^arxiv:\s*/i, ''))?.[1];
  return id ? `arxiv:${id}` : undefined;
}

/** The paper of an address on arXiv, one of its mirrors, ar5iv or alphaXiv. */
export function arxivInUrl(url: URL): IdentifierKey | undefined {
  const paperPath =
    /^\/(?:abs|pdf|html|ps|format|src|e-print|overview|resources|audio|ftp\/[\w-]+\/papers\/\d{4})\/(.+?)(?:\.(?:pdf|ps|gz))*\/*$/i;
  const arxivHost = /^(?:(?:www|export|browse|ar5iv\.labs|[a-z]{2})\.)?arxiv\.org$|^(?:www\.)?(?:alphaxiv|ar5iv)\.org$/;
  if (!arxivHost.test(url.hostname)) return undefined;
  const id = paperPath.exec(url.pathname)?.[1];
  if (!id) return undefined;
  // The mirror of 2000 files old papers as /ftp/cond-mat/papers/0408/0408502.pdf.
  const archive = /^\/ftp\/([\w-]+)\/papers\/\d{4}\/\d{7}\D/.exec(url.pathname)?.[1];
  return parseArxivId(archive ? `${archive}/${id}` : id);
}

const labelled =
  /\b(?:arxiv\s?[:.]\s{0,2}|arxiv\.org\/(?:abs|pdf|html)\/)(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?!\d)/gi;

/** Every labelled identifier in running text (`arXiv:1908.06912`, `arxiv.org/abs/…`), with its position. */
export function arxivInText(text: string): [number, IdentifierKey][] {
  return [...text.matchAll(labelled)].flatMap((match): [number, IdentifierKey][] => {
    const key = parseArxivId(match[1] ?? '');
    return key ? [[match.index, key]] : [];
  });
}
