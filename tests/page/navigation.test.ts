// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followNavigation, pageAddress } from '../../lib/page/navigation';

// Who follows, follows for the life of the window: those of earlier tests hear on, and write into lists of their own.
beforeEach(() => history.replaceState(null, '', '/start'));
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
});

/** Follows this window, with or without the Navigation API, and writes down what is heard. */
function follow(withApi = true) {
  const heard: string[] = [];
  const note = (what: string) => (url: string) => void heard.push(`${what} ${new URL(url).pathname}`);
  const navigation = new EventTarget();
  if (withApi) Object.assign(window, { navigation });
  const listener = { moved: note('moved'), drawn: note('drawn'), returned: note('returned') };
  const { start } = followNavigation(window, listener);
  return { heard, start, entryChanged: () => navigation.dispatchEvent(new Event('currententrychange')) };
}

const go = (path: string) => history.pushState(null, '', path);
const render = (type: string) => document.dispatchEvent(new Event(type));
const popstate = () => window.dispatchEvent(new Event('popstate'));

describe('the part of an address that makes a page', () => {
  it.each([
    ['https://a.org/b?c=d#e', 'https://a.org/b?c=d'],
    ['https://a.org/b', 'https://a.org/b'],
    ['', ''],
  ])('of %j is %j', (url, page) => expect(pageAddress(url)).toBe(page));
});

describe('a tab that changes without loading', () => {
  it('has moved once its entry has changed', () => {
    const { heard, entryChanged, start } = follow();
    start();
    go('/paper');
    expect(heard).toEqual([]);
    entryChanged();
    expect(heard).toEqual(['moved /paper']);
  });

  it.each(['click', 'keydown'])('is followed from the person’s first %s on', (type) => {
    const { heard, entryChanged } = follow();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    go('/paper');
    entryChanged();
    expect(heard).toEqual(['moved /paper']);
  });

  it('is not asked for its entries before the person acts; what was missed is noticed then', () => {
    const { heard, entryChanged } = follow();
    go('/paper');
    entryChanged();
    expect(heard).toEqual([]);
    document.body.dispatchEvent(new Event('click', { bubbles: true }));
    expect(heard).toEqual(['moved /paper']);
  });

  it('has moved when the person goes back', () => {
    const { heard } = follow();
    go('/paper');
    popstate();
    expect(heard).toEqual(['moved /paper']);
  });

  it('has not moved by a fragment, nor twice by two events', () => {
    const { heard, entryChanged, start } = follow();
    start();
    go('/start#methods');
    entryChanged();
    popstate();
    expect(heard).toEqual([]);
    go('/paper#methods');
    entryChanged();
    popstate();
    expect(heard).toEqual(['moved /paper']);
  });

  it.each(['turbo:render', 'soft-nav:react-done', 'soft-nav:success'])(
    'has drawn its page at %s, after it has moved',
    (type) => {
      const { heard } = follow();
      go('/owner/name');
      render(type);
      render(type);
      expect(heard).toEqual(['moved /owner/name', 'drawn /owner/name', 'drawn /owner/name']);
    },
  );

  it.each([
    [true, ['returned /start']],
    [false, []],
  ])('comes back from the cache (persisted: %s)', (persisted, expected) => {
    const { heard } = follow();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    expect(heard).toEqual(expected);
  });

  it('is compared every second where there is no Navigation API', () => {
    vi.useFakeTimers();
    const { heard, start } = follow(false);
    start();
    go('/paper');
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual(['moved /paper']);
    vi.advanceTimersByTime(5000);
    expect(heard).toHaveLength(1);
  });

  it('is not compared by the clock where there is one', () => {
    vi.useFakeTimers();
    follow().start();
    expect(vi.getTimerCount()).toBe(0);
  });
});
