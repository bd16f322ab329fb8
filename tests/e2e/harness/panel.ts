import type { Locator, Page } from 'playwright-core';

/** The extension's element on a page, and what stands in its shadow root. */
export interface PanelOnPage {
  host: Locator;
  pill: Locator;
  card: Locator;
  family: Locator;
}

export function panelOn(page: Page): PanelOnPage {
  const host = page.locator('bio-rodeo-panel');
  return {
    host,
    pill: host.getByTestId('pill'),
    card: host.getByTestId('card'),
    family: host.getByTestId('family'),
  };
}
