/** The long text of the listings, plain as all stores take it. */
export const description = (models: number, sites: number): string => `\
Reading a paper on a biological foundation model, you want to know: can I run it? Can I retrain it? Under which license?

bio.rodeo is a catalogue of ${models.toLocaleString('en-US')} such models, scored for openness. This extension puts it where you read.

ON PAPERS AND REPOSITORIES
On arXiv, bioRxiv, PubMed, journals, GitHub, Hugging Face and more (${sites} sites), the page's own paper or repository is recognized by its DOI, arXiv id or name. A small pill shows how open the model is. It opens to a card: why this score, citations, repository health, papers, weights, license. Each figure has its source and its date.

BESIDE LINKS
In listings and reference lists, links to catalogued models have a small mark. One setting turns marks off.

IN THE TOOLBAR
Search all models as you type, with typos forgiven and filters such as org:stanford is:open 2024.. The leaderboard, organizations and a plot have a page of their own. Save models with notes, set up to four side by side, cite them as BibTeX, RIS or CSL-JSON.

FOR REVIEWERS
Check any GitHub repository for openness on one click. Every verdict links to its evidence. It is automatic, no score, and says so.

RIGHT OR SILENT
A page that is not about one catalogued work has no panel. Nothing is guessed, and no number is invented.

WHAT YOU READ STAYS WITH YOU
The whole catalogue is in the extension and pages are matched on your computer. No visit causes a request. There is no account and there are no statistics. Figures of this moment are asked for when you press the button.

Open source under the MIT license.
`;
