import type { Site } from './site';

/** Sites that only ever list or cite the works of others: every work on their pages is a mention. */
const list = (...hosts: string[]): Site => ({ hosts, readUrl: () => 'no single work', grows: true });

/** Google Scholar has a host a country; these are the most visited. */
const scholarCountries = 'com,ca,co.in,co.jp,co.uk,de,es,fr'.split(',');

export const googleScholar = list(...scholarCountries.map((country) => `scholar.google.${country}`));
export const dblp = list('*.dblp.org');
export const openAlex = list('openalex.org');
export const wikipedia = list('*.wikipedia.org');
