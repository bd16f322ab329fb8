import { readByRules, type UrlRule } from './rules';
import type { Site } from './site';

/** A server's preprints are numbered by their OSF address. */
const server = (name: string, registrant: string): UrlRule => [
  new RegExp(`/preprints/${name}/(\\w{5}(?:_v\\d+)?)(?:/|$)`),
  `${registrant}/osf.io/$1`,
];

/** OSF Preprints; elsewhere on OSF the page decides. */
export const osf: Site = {
  hosts: ['osf.io'],
  readUrl: readByRules([
    server('osf', '10.31219'),
    server('psyarxiv', '10.31234'),
    server('socarxiv', '10.31235'),
    server('biohackrxiv', '10.37044'),
    [/^[^/]+\/(?:preprints(?:\/\w+)?(?:\/discover)?|registries|institutions|meetings)?\/?$/],
  ]),
};
