import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setStage } from '../../tests/e2e/harness/stage';
import { accept, thisMachine } from './accepted';
import { lookAt } from './look-at';
import type { Picture } from './thumbnail';
import { playWatched, watchedSurfaces } from './watched-surfaces';

/** The same in full, to be looked at. */
const out = 'screenshots/accepted';

/** Takes the pictures that the tests compare with, of the build as it is, in place of those accepted before. */
export async function acceptLooks(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const { hosts, chromium, close } = await setStage();
  playWatched(hosts);
  try {
    const pictures = new Map<string, Picture>();
    const page = await chromium.openPage(chromium.extensionUrl('manifest.json'));
    const machine = await thisMachine(page);
    await page.close();
    for (const watched of watchedSurfaces) {
      await lookAt(chromium, watched, ({ name, picture, png }) => {
        pictures.set(name, picture);
        writeFileSync(join(out, `${name}.png`), png);
      });
    }
    accept(machine, pictures);
    console.log(`${pictures.size} pictures accepted.`);
  } finally {
    await close();
  }
}
