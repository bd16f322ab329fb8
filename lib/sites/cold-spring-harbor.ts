import { readByRules } from './rules';
import type { Site } from './site';

/** Cold Spring Harbor Laboratory Press; early articles carry their number in the path. */
export const coldSpringHarbor: Site = {
  hosts: ['*.cshlp.org'],
  readUrl: readByRules(() => [
    [/\/content\/early\/\d{4}\/\d\d\/\d\d\/([a-z]+\.\w+(?:\.\d+)?)(?:\.(?:full|abstract|short)|$)/, '10.1101/$1'],
    [/\/content\/(?:current|early\/recent|by\/|\d+\/\d+\.toc)/],
  ]),
};
