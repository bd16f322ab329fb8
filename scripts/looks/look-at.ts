import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../../tests/e2e/harness/chromium';
import { chromiumTab } from '../../tests/e2e/harness/tab';
import { leave } from '../surfaces';
import { type Picture, shrink } from './thumbnail';
import type { WatchedSurface } from './watched-surfaces';

export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** One surface in one of the looks, and the page that still shows it. */
export interface Seen {
  name: string;
  look: Look;
  page: Page;
  png: Uint8Array;
  picture: Picture;
}

const media = (look: Look) =>
  look === 'forced'
    ? ({ colorScheme: 'dark', forcedColors: 'active' } as const)
    : ({ colorScheme: look, forcedColors: 'none' } as const);

/** What tells the day on which the picture is taken. */
const dates = '.check-summary > .quiet, .origin-note, time';

/** Two frames, after which what a change of media changes is drawn. */
const drawn = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))';

/** The page as it is now, in one of the looks, with what tells the day masked. */
export async function takePicture(page: Page, look: Look): Promise<Pick<Seen, 'png' | 'picture'>> {
  await page.emulateMedia(media(look));
  await page.evaluate(`document.fonts.ready.then(() => ${drawn})`);
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', mask: [page.locator(dates)] });
  return { png, picture: shrink(png) };
}

/** Shows the surface and hands over each of its looks in turn; `after` gets the page at the end. */
export async function lookAt(
  { context, openPage, extensionUrl }: ChromiumSession,
  { surface, width, forced }: WatchedSurface,
  see: (seen: Seen) => Promise<void> | void,
  after: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const opened: Page[] = [];
  const open = async (url: string) => {
    const page = await openPage(url);
    opened.push(page);
    return chromiumTab(page);
  };
  const tab = await surface.show(
    { open, openExtensionPage: (path) => open(extensionUrl(path)) },
    { width, height: 800 },
  );
  const page = opened.at(-1) ?? (await context.newPage());
  for (const look of looks) {
    if (look === 'forced' && forced !== true) continue;
    await see({ name: `${surface.name}-${look}`, look, page, ...(await takePicture(page, look)) });
  }
  await page.emulateMedia(media('light'));
  await after(page);
  await leave(tab);
}
