import { browser } from 'wxt/browser';
import type { Messages } from './messages';

/*
 * Where the scripts in a page lay out what the extension's own pages and its background may ask of them.
 */

/** What the detector of a tab answers, and, where there is one, the panel. */
export type TabQuestions = Pick<Messages, 'page' | 'show' | 'toggle'>;

/**
 * Asks the detector of a tab, where it has put its answers (`putDesk`). `undefined` when the tab has none. A listener
 * for messages would cost every page half a millisecond and 14 kB, for a question that few pages are ever asked.
 */
export async function sendToTab<Name extends keyof TabQuestions>(
  tab: number,
  name: Name,
): Promise<ReturnType<TabQuestions[Name]> | undefined> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      // Runs in the page: nothing from here is known there.
      func: (question: string) =>
        (globalThis as unknown as Record<symbol, Record<string, () => unknown> | undefined>)[
          Symbol.for('bio.rodeo/desk')
        ]?.[question]?.(),
      args: [name],
    });
    return (answer?.result as ReturnType<TabQuestions[Name]> | null | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}

type TabAnswers = {
  [Name in keyof TabQuestions]: () => ReturnType<TabQuestions[Name]> | Promise<ReturnType<TabQuestions[Name]>>;
};

/** Detector: puts its answers where the extension's own pages ask for them. */
export function putDesk(scope: object, answers: Omit<TabAnswers, 'toggle'>): void {
  (scope as Record<symbol, unknown>)[Symbol.for('bio.rodeo/desk')] = answers;
}

/** Panel: puts its answer beside the detector's. */
export function joinDesk(scope: object, answers: Pick<TabAnswers, 'toggle'>): void {
  Object.assign((scope as Record<symbol, object | undefined>)[Symbol.for('bio.rodeo/desk')] ?? {}, answers);
}
