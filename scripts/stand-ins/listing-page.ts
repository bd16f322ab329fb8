import { escapeHtml } from './html';

export const listingUrl = 'https://arxiv.org/list/q-bio.BM/recent';

/** Papers of the listing; those of a model in the catalogue among others. */
const papers = [
  { id: '2509.10620', title: 'Contrastive pretraining on structural brain volumes' },
  { id: '1501.00001', title: 'A note on the packing of side chains' },
  { id: '2409.09702', title: 'Flow networks over the atoms of small molecules' },
  { id: '2502.05107', title: 'Joint sequences of ligands and pockets' },
  { id: '1501.00002', title: 'On the measurement of binding constants' },
  { id: '1908.06912', title: 'Self-taught networks for volumes of the body' },
] as const;

/** Those of them whose model is in the catalogue, in the order of the page. */
export const listedModels = ['3D-Neuro-SimCLR', 'Atomic GFlowNets (A-GFN)', '3DMolFormer', 'Models Genesis'] as const;

const entry = ({ id, title }: (typeof papers)[number], index: number) => `<dt>[${index + 1}]
<a href="/abs/${id}" title="Abstract">arXiv:${id}</a> [<a href="/pdf/${id}">pdf</a>, <a href="/html/${id}v1">html</a>, <a href="/format/${id}">other</a>]</dt>
<dd><p class="title">${escapeHtml(title)}</p><p class="authors">A. Author, B. Author</p></dd>`;

/** A listing laid out like arXiv's: each paper with links to its abstract and its files. */
export function listingPage(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Biomolecules</title>
<link rel="icon" href="data:,">
<style>body { font: 16px/1.5 Georgia, serif; margin: 24px auto; max-width: 900px; padding: 0 16px; color: #111; background: #fff } a { color: #1f5fbf; text-decoration: none }
h1 { font-size: 22px } dt { margin-top: 14px } dd { margin: 2px 0 0 24px } p { margin: 0 } .title { font-weight: 600; font-size: 18px } .authors { color: #444 }</style></head>
<body><main><h1>Biomolecules: recent submissions</h1><dl>${papers.map(entry).join('\n')}</dl></main></body></html>`;
}
