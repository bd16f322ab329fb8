import type { IdentifierKey } from '../identifiers/key';
import type { Settings } from '../settings';

/** By which wish a page's panel is put away; absent: by none. */
export function hiddenBy(settings: Settings, url: string, keys: readonly IdentifierKey[]): 'page' | 'site' | undefined {
  if (settings.hiddenSites.includes(new URL(url).hostname)) return 'site';
  return keys.some((key) => settings.hiddenPages.includes(key)) ? 'page' : undefined;
}
