import { minimalPdf } from './pdf';

/** A paper's page and its PDF, on sites that the extension does not know. */
export const journalPage = 'https://journal.example.org/papers/17';
export const pdfFile = 'https://files.example.org/papers/17.pdf';

const doi = '10.1016/j.media.2020.101840';
export const genesisPage = `<!doctype html><html lang="en"><head><title>Models Genesis</title><link rel="icon" href="data:,"><meta name="citation_doi" content="${doi}"></head><body><h1>Models Genesis</h1></body></html>`;
export const genesisPdf = minimalPdf(`https://doi.org/${doi}`);
