import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** axe's own sentences on what breaks a rule in these elements as they are drawn, colours and shadow roots included. */
export async function accessibilityFindings(page: Page, scope = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run([within], {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`));
  }, scope);
}

/** Fails when the page breaks a rule, colours and landmarks included. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFindings(page)).toEqual([]);
}
