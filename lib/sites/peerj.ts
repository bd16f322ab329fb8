import { readByRules } from './rules';
import type { Site } from './site';

/** PeerJ; an article's number is in its DOI. */
export const peerj: Site = {
  id: 'peerj',
  name: 'PeerJ',
  matches: ['https://peerj.com/*'],
  readUrl: readByRules([
    [/\/articles\/(\d+)(?:\W|$)/, (id) => `10.7717/peerj.${id}`],
    [/\/articles\/cs-(\d+)(?:\W|$)/, (id) => `10.7717/peerj-cs.${id}`],
  ]),
};
