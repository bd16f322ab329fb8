import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind } from './browsers';

const folders = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** Folder of the extension as `npm run build` left it. */
export function builtExtension(kind: BrowserKind): string {
  const folder = resolve('.output', folders[kind]);
  if (!existsSync(folder)) throw new Error(`There is no build for ${kind} yet: run "npm run build" first.`);
  return folder;
}
