import { readAtyponUrl } from './atypon';
import type { Site } from './site';

/** PNAS; on its former platform, early articles carried their number in the path. */
export const pnas: Site = {
  hosts: ['www.pnas.org'],
  readUrl: readAtyponUrl(() => [
    [/\/content\/early\/\d{4}\/\d\d\/\d\d\/(\d{10})(?:\D|$)/, '10.1073/pnas.$1'],
    [/\/content\/(?:early\/recent|by\/|\d+\/\d+$)/],
  ]),
};
