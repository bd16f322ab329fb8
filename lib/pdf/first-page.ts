import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FirstPage, PdfLine } from './own-work';

/** Metadata fields of XMP that hold a DOI. */
const xmp = ['prism:doi', 'dc:identifier', 'crossmark:doi', 'pdfx:doi', 'prism:url'];

/** Reads the first page of a PDF with pdf.js, whose worker is at `workerUrl`. Absent: the bytes are no PDF that it can read. */
export async function readFirstPage(data: ArrayBuffer, workerUrl: string): Promise<FirstPage | undefined> {
  GlobalWorkerOptions.workerSrc = workerUrl;
  // Only text is wanted: nothing is drawn, so no fonts and no image decoders are loaded.
  const task = getDocument({ data, disableFontFace: true, useWasm: false, isEvalSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const [lines, metadata] = await Promise.all([readLines(document), readMetadata(document)]);
    return { lines, metadata };
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}

async function readLines(document: PDFDocumentProxy): Promise<PdfLine[]> {
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [x, y] = [item.transform[4], item.transform[5]];
    line ??= { text: '', top: (viewport.convertToViewportPoint(x, y)[1] ?? 0) / viewport.height };
    line.text += item.str;
    if (!item.hasEOL) continue;
    lines.push(line);
    line = undefined;
  }
  return line ? [...lines, line] : lines;
}

async function readMetadata(document: PDFDocumentProxy): Promise<string[]> {
  const { info, metadata } = await document.getMetadata();
  const { Title, Subject, Keywords, Custom } = info as Record<string, unknown>;
  const custom = typeof Custom === 'object' && Custom !== null ? Object.values(Custom) : [];
  const values = [Title, Subject, Keywords, ...custom, ...xmp.map((name) => metadata?.get(name))];
  return values.filter((value) => typeof value === 'string');
}
