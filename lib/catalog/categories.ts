/** The categories of today's catalogue, in bio.rodeo's order; the builder holds records to them, clients take any. */
export const categories = [
  'Protein',
  'DNA & Gene',
  'Imaging',
  'Small molecule',
  'Pathology',
  'Single-cell',
  'RNA',
  'Biosignals',
  'Language model',
  'Spatial omics',
  'Metabolomics',
] as const;
