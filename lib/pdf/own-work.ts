import { parseArxivId } from '../identifiers/arxiv';
import { type DoiReading, doisInText } from '../identifiers/doi';
import { oneWork } from '../page/one-work';

/** A line of text on a page. */
export interface PdfLine {
  text: string;
  /** Where it stands: 0 is the upper edge of the page, 1 the lower. */
  top: number;
}

/** What a PDF says before its second page. */
export interface FirstPage {
  lines: PdfLine[];
  /** The values of its metadata that publishers put a DOI into. */
  metadata: string[];
}

/** The stamp that arXiv prints up the margin: `arXiv:1908.06912v1 [cs.CV] 19 Aug 2019`. */
const arxivStamp =
  /\barXiv:\s?(\S{9,24}?)(?:v\d+)?\s{1,4}\[[a-z-]+(?:\.[A-Za-z-]+)?\]\s{1,4}\d{1,2} [A-Z][a-z]{2} \d{4}/;

/** The running header and the footer, as parts of the page's height. */
const header = 0.12;
const footer = 0.88;

/** The next entry of a reference list: another's DOI. */
const reference = /^\s*(?:\[\d+\]|\d{1,3}[.)]\s)/;
const label =
  /^\W*(?:doi\b|https?:\/\/(?:dx\.)?doi\.org\/|digital object identifier|cite this|how to cite|citation:|(?:bio|med)rxiv preprint)/i;

/**
 * The one work that a PDF's first page states as its own: by arXiv's stamp, its metadata, its header or footer, or a line
 * that labels it. Several in the same place: none.
 */
export function ownWork({ lines, metadata }: FirstPage): DoiReading | undefined {
  const stamp = lines.map(({ text }) => parseArxivId(arxivStamp.exec(text.slice(0, 300))?.[1] ?? '')).find(Boolean);
  if (stamp) return { key: stamp, variants: [] };
  const printed = lines.filter(({ text }) => text.length < 400 && !reference.test(text));
  const places = [
    metadata,
    printed.filter(({ top }) => top < header || top > footer).map(({ text }) => text),
    printed.filter(({ text }) => label.test(text)).map(({ text }) => text),
  ];
  for (const texts of places) {
    const work = oneWork(texts.flatMap((text) => doisInText(text.slice(0, 2000))));
    if (work) return work === 'several' ? undefined : work;
  }
  return undefined;
}
