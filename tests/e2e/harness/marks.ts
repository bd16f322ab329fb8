import type { Locator, Page } from 'playwright-core';

/** The marks beside a page's links. */
export interface MarksOnPage {
  hosts: Locator;
  marks: Locator;
  summary: Locator;
  /** The names of all marks, in page order. */
  names(): Promise<(string | null)[]>;
}

export function marksOn(page: Page): MarksOnPage {
  const hosts = page.locator('bio-rodeo-mark');
  const marks = hosts.getByTestId('mark');
  return {
    hosts,
    marks,
    summary: hosts.getByTestId('mark-summary'),
    names: async () => Promise.all((await marks.all()).map((mark) => mark.getAttribute('aria-label'))),
  };
}
