import { readByRules } from './rules';
import type { Site } from './site';

/** PeerJ; an article's number is in its DOI. */
export const peerj: Site = {
  hosts: ['peerj.com'],
  readUrl: readByRules(() => [
    [/\/articles\/(\d+)(?:\W|$)/, '10.7717/peerj.$1'],
    [/\/articles\/cs-(\d+)(?:\W|$)/, '10.7717/peerj-cs.$1'],
  ]),
};
