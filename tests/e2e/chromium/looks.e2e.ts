import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptedMachine, acceptedPicture, thisMachine } from '../../../scripts/looks/accepted';
import { comparePictures, faultsOf } from '../../../scripts/looks/compare-pictures';
import { faults, makeFault, undoFault } from '../../../scripts/looks/deliberate-faults';
import { lookAt, type Seen, takePicture } from '../../../scripts/looks/look-at';
import { writePicture } from '../../../scripts/looks/thumbnail';
import { playWatched, watchedSurfaces } from '../../../scripts/looks/watched-surfaces';
import { accessibilityFindings } from '../harness/accessible';
import { type Stage, setStage } from '../harness/stage';

const out = 'screenshots/differences';

let stage: Stage;
let likeAccepted = false;
const told: string[] = [];
beforeAll(async () => {
  stage = await setStage();
  playWatched(stage.hosts);
  const page = await stage.chromium.openPage(stage.chromium.extensionUrl('manifest.json'));
  const [here, accepted] = [await thisMachine(page), acceptedMachine()];
  await page.close();
  likeAccepted = JSON.stringify(here) === JSON.stringify(accepted);
  rmSync(out, { recursive: true, force: true });
  if (!likeAccepted) {
    console.warn(
      `The accepted pictures are of Chromium ${accepted?.chromium} and other fonts than these (Chromium ${here.chromium}): only what does not depend on them is compared.`,
    );
  }
});
afterAll(() => stage?.close());

/** Keeps a picture that differs for whoever looks into it, with a sentence that names the surface. */
function keep({ name, png }: Seen, sentence: string, difference: Uint8Array | undefined): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.png`), png);
  if (difference !== undefined) writeFileSync(join(out, `${name}-difference.png`), difference);
  told.push(sentence);
  writeFileSync(join(out, 'differences.txt'), `${told.join('\n')}\n`);
}

/** How this surface no longer looks as it was accepted. */
function differencesOf(seen: Seen): string[] {
  const accepted = acceptedPicture(seen.name);
  if (accepted === undefined) return [`${seen.name} has no accepted picture: run "npm run screenshots -- --accept".`];
  if (!likeAccepted) {
    const { width, height } = seen.picture;
    const kept = width === accepted.width && height === accepted.height;
    return kept ? [] : [`${seen.name} has other proportions than accepted.`];
  }
  const comparison = comparePictures(accepted, seen.picture);
  if (comparison.same) return [];
  const sentence = `${seen.name} ${comparison.sentence}: see ${out}; if it is meant, run "npm run screenshots -- --accept".`;
  keep(seen, sentence, comparison.difference && writePicture(comparison.difference));
  return [sentence];
}

/** Widths at which a page must not have to be scrolled sideways: 1280 at 400 % zoom, and at 200 %. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 800 });
    // What stands beside the list goes when there is no room for both.
    await expect
      .poll(() => page.evaluate('document.documentElement.scrollWidth'), { message: `at ${width} px`, timeout: 2000 })
      .toBeLessThanOrEqual(width);
  }
}

describe.each(watchedSurfaces)('$surface.name', (watched) => {
  test('looks as accepted in each theme, breaks no rule of axe, and fits', async () => {
    const found: string[] = [];
    const see = async (seen: Seen) => {
      found.push(...differencesOf(seen));
      if (seen.look === 'forced') return;
      found.push(...faultsOf(seen.picture, seen.look, watched.ground).map((fault) => `${seen.name} ${fault}.`));
      const scope = watched.kind === 'page' ? 'html' : 'bio-rodeo-panel, bio-rodeo-mark';
      found.push(...(await accessibilityFindings(seen.page, scope)).map((finding) => `${seen.name}: ${finding}`));
    };
    const fits = watched.kind === 'page' ? expectNoSidewaysScroll : undefined;
    await lookAt(stage.chromium, watched, see, fits);
    expect(found).toEqual([]);
  });
});

test('the comparison sees what a person would, and nothing where nothing is', async () => {
  const card = watchedSurfaces.filter(({ surface }) => surface.name === 'popup-card');
  const compared: string[] = [];
  const breakIt = async (page: Page) => {
    for (const look of ['light', 'dark'] as const) {
      const { picture } = await takePicture(page, look);
      for (const fault of faults) {
        await page.evaluate(makeFault(fault));
        const broken = comparePictures(picture, (await takePicture(page, look)).picture);
        await page.evaluate(undoFault(fault));
        const mended = comparePictures(picture, (await takePicture(page, look)).picture);
        compared.push(
          `${look}, ${fault.name}: ${broken.same ? 'unseen' : 'seen'}, then ${mended.same ? 'same' : 'other'}`,
        );
      }
    }
  };
  for (const watched of card) await lookAt(stage.chromium, watched, () => undefined, breakIt);
  const expected = ['light', 'dark'].flatMap((look) => faults.map(({ name }) => `${look}, ${name}: seen, then same`));
  expect(compared).toEqual(expected);
});
