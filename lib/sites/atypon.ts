import { readByRules, type UrlRule } from './rules';

/** Addresses of the Atypon platform: `/doi/(abs|full|pdf|epdf|…)/10.x`; proceedings and journals are lists. */
export function readAtyponUrl(rules: () => readonly UrlRule[] = () => []) {
  return readByRules(() => [...rules(), [/\/doi\/(?:proceedings|toc)\//]]);
}
