import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with axe's own sentences when the page, or the part of it given, breaks a rule of WCAG 2.2 or of axe's best practice.
 * Colours and landmarks of the whole page are the browser tests' matter: jsdom has no layout.
 */
export async function expectAccessible(part: Element = document.body): Promise<void> {
  const { violations } = await axe.run(part, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.flatMap(({ help, nodes }) => nodes.map(({ html }) => `${help}: ${html}`))).toEqual([]);
}
