import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readFirstPage } from '../../lib/pdf/first-page';
import { minimalPdf } from '../e2e/harness/pdf';

// What browsers have and Node lacks; drawing needs it, reading does not.
vi.hoisted(() => {
  globalThis.DOMMatrix ??= class {} as typeof DOMMatrix;
});

const worker = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')).href;
const bytes = (data: Uint8Array) => new Uint8Array(data).buffer;

it('reads the lines of a first page with their places', async () => {
  const page = await readFirstPage(bytes(minimalPdf('doi:10.1000/182')), worker);
  expect(page?.lines.map(({ text }) => text)).toEqual(['doi:10.1000/182']);
  // 720 points up a page of 792.
  expect(page?.lines[0]?.top).toBeCloseTo(72 / 792, 3);
});

it.each([
  ['no PDF', new TextEncoder().encode('<!doctype html><p>Sign in to read.</p>')],
  ['nothing', new Uint8Array()],
  ['a PDF that ends half-way', minimalPdf('doi:10.1000/182').slice(0, 60)],
])('finds nothing to read in %s', async (_, data) => {
  expect(await readFirstPage(bytes(data), worker)).toBeUndefined();
});
