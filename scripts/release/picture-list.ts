/** The pictures of the listings, in their order. */
export const pictures = [
  { file: '1-paper.png', caption: 'The card over a paper’s page: how open its model is, and why.' },
  { file: '2-marks.png', caption: 'Marks beside the papers of a listing, and a summary.' },
  { file: '3-search.png', caption: 'The whole catalogue: typed filters, results, and a model.' },
  { file: '4-compare.png', caption: 'Models side by side.' },
  { file: '5-plot.png', caption: 'Openness against citations.' },
] as const;

export type PictureFile = (typeof pictures)[number]['file'];
