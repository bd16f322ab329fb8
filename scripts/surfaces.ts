import type { Session } from '../tests/e2e/harness/session';
import { inPanel, onMark, type Tab } from '../tests/e2e/harness/tab';

/** A browser with the extension, as far as it opens pages. */
export type Opener = Pick<Session, 'open' | 'openExtensionPage'>;

/** Something people see, and how to get a tab that shows it. */
export interface Surface {
  name: string;
  show(session: Opener, size: { width: number; height: number }): Promise<Tab>;
}

async function openCard(tab: Tab): Promise<void> {
  await tab.click(inPanel('pill'));
  await tab.waitFor(`${inPanel('card')} .card-scroll > :not(.skeleton)`);
}

/** Takes the limit off the card's height, so that one picture has all that is scrolled to. */
const unroll = `document.querySelector('bio-rodeo-panel').shadowRoot.querySelector('[data-testid=card]').style.maxHeight = 'none'`;

/** A page's panel, at rest or opened; `tall` shows the whole card at its full length. */
export function panelSurface(name: string, url: string, state: 'pill' | 'card', tall = false): Surface {
  return {
    name: `${name}-${state}${tall ? '-whole' : ''}`,
    async show(session, { width, height }) {
      const tab = await session.open(url);
      await tab.resize(width, tall ? 2400 : height);
      await tab.waitFor(inPanel('pill'));
      if (state === 'card') await openCard(tab);
      if (tall) await tab.evaluate(unroll);
      return tab;
    },
  };
}

/** The popup with this typed into it, once its first result (or the sentence that there is none) says `answer`. */
export function popupSurface(name: string, query: string, answer: string, open = false): Surface {
  return {
    name: `popup-${name}`,
    async show(session, { width }) {
      const tab = await session.openExtensionPage('popup.html');
      await tab.resize(Math.min(width, 400), 580);
      await tab.waitFor('[role=option]');
      if (query !== '') await tab.fill('[role=combobox]', query);
      await tab.waitForText('.results', answer);
      if (open) {
        await tab.press('Enter');
        await tab.waitFor('[data-testid=card] h2');
      }
      return tab;
    },
  };
}

/** Puts everything back as it was, since the panel's size is remembered, and closes the tab. */
export async function leave(tab: Tab): Promise<void> {
  await tab.press('Escape');
  // The first closed a note that was open.
  if ((await tab.count(`${inPanel('card')} .model-actions`)) > 0) await tab.press('Escape');
  if ((await tab.count('bio-rodeo-panel')) > 0) await tab.waitFor(inPanel('pill'));
  await tab.close();
}

/** A page whose links have marks; `open` shows the summary of the first. */
export function marksSurface(name: string, url: string, open: boolean): Surface {
  return {
    name: `${name}-${open ? 'summary' : 'marks'}`,
    async show(session, { width, height }) {
      const tab = await session.open(url);
      await tab.resize(width, height);
      await tab.waitFor(onMark('mark'));
      if (open) {
        await tab.click(onMark('mark'));
        await tab.waitFor(onMark('mark-summary'));
      }
      return tab;
    },
  };
}

/** A page of the extension's own, in full, once this is there. */
export function ownPageSurface(name: string, path: string, ready: string, height: number): Surface {
  return {
    name,
    async show(session, { width }) {
      const tab = await session.openExtensionPage(path);
      await tab.resize(width, height);
      await tab.waitFor(ready);
      return tab;
    },
  };
}
