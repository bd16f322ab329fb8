import { z } from 'zod';
import { inPanel, type Tab } from '../tests/e2e/harness/tab';

/** Looks at every frame, from before the page's own scripts on, whether the panel is there to be seen. */
export const watchForPanel = `(() => {
  const look = () => {
    const pill = document.querySelector('bio-rodeo-panel')?.shadowRoot?.querySelector('[data-testid=pill], [data-testid=card]');
    if (pill && pill.getBoundingClientRect().width > 0) window.panelShownAt = performance.now();
    else if (performance.now() < 30000) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

const Timing = z.object({ shown: z.number(), ready: z.number() });

/**
 * From `DOMContentLoaded` to the first frame with a visible panel, in ms; absent when none appears within `patience` ms.
 * The session must have been started with `watchForPanel`.
 */
export async function panelDelay(tab: Tab, patience: number): Promise<number | undefined> {
  try {
    await tab.waitFor(inPanel('pill'), patience);
  } catch {
    return undefined;
  }
  const timing = await tab.evaluate(`new Promise((resolve) => {
    const answer = () => window.panelShownAt === undefined ? requestAnimationFrame(answer) : resolve({
      shown: window.panelShownAt,
      ready: performance.getEntriesByType('navigation')[0].domContentLoadedEventStart,
    });
    answer();
  })`);
  const { shown, ready } = Timing.parse(timing);
  return shown - ready;
}
