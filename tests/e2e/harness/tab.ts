import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';

/**
 * A tab of either browser, as far as tests, demo and pictures need it. Selectors are CSS; `>>>` goes into an open
 * shadow root.
 */
export interface Tab {
  /** Waits until the first such element is visible. Fails after `timeout` ms (5 s unless told). */
  waitFor(selector: string, timeout?: number): Promise<void>;
  /** Waits until no such element is in the document. */
  waitForNone(selector: string): Promise<void>;
  /** Waits until the first such element holds this text; for elements outside of shadow roots. */
  waitForText(selector: string, text: string): Promise<void>;
  /** The text of the first such element. */
  text(selector: string): Promise<string>;
  count(selector: string): Promise<number>;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp'): Promise<void>;
  /** The value of a JavaScript expression in the page; to be parsed by whoever asks. */
  evaluate(expression: string): Promise<unknown>;
  back(): Promise<void>;
  url(): string;
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** An expression that is true once the first such element holds the text. */
const holds = (selector: string, text: string): string =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent.includes(${JSON.stringify(text)}) === true`;

/** In the panel's shadow root. */
export const inPanel = (testId: 'pill' | 'card' | 'family'): string => `bio-rodeo-panel >>> [data-testid=${testId}]`;

/** In the shadow root of a mark beside a link. */
export const onMark = (testId: 'mark' | 'mark-summary'): string => `bio-rodeo-mark >>> [data-testid=${testId}]`;

export function chromiumTab(page: ChromiumPage): Tab {
  const first = (selector: string) => page.locator(selector.replaceAll('>>>', '>>')).first();
  return {
    waitFor: (selector, timeout = 5000) => first(selector).waitFor({ timeout }),
    waitForNone: (selector) => first(selector).waitFor({ state: 'detached', timeout: 5000 }),
    waitForText: async (selector, text) =>
      void (await page.waitForFunction(holds(selector, text), undefined, { timeout: 5000 })),
    text: async (selector) => (await first(selector).textContent()) ?? '',
    count: (selector) => page.locator(selector.replaceAll('>>>', '>>')).count(),
    click: (selector) => first(selector).click(),
    fill: (selector, text) => first(selector).fill(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    back: async () => void (await page.goBack()),
    url: () => page.url(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

export function firefoxTab(page: FirefoxPage): Tab {
  const first = (selector: string) => page.locator(selector).setTimeout(5000);
  return {
    waitFor: async (selector, timeout = 5000) =>
      void (await page.waitForSelector(selector, { visible: true, timeout })),
    waitForNone: async (selector) => {
      // Puppeteer's own `hidden` is content with an element that is only out of sight.
      const [host = ''] = selector.split(' >>> ');
      await page.waitForFunction(`!document.querySelector(${JSON.stringify(host)})`, { timeout: 5000 });
    },
    waitForText: async (selector, text) => void (await page.waitForFunction(holds(selector, text), { timeout: 5000 })),
    text: (selector) => page.$eval(selector, (element) => element.textContent ?? ''),
    count: async (selector) => (await page.$$(selector)).length,
    click: (selector) => first(selector).click(),
    fill: (selector, text) => first(selector).fill(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    // History within one document gives no load to wait for.
    back: async () => void (await page.evaluate(() => history.back())),
    url: () => page.url(),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
