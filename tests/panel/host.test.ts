// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostName, mountHost, type PanelHost } from '../../lib/panel/host';
import { dispatchTrusted } from '../fixtures/trusted';

const hosts = () => [...document.querySelectorAll(hostName)];
/** MutationObservers speak in microtasks. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

const mounted: PanelHost[] = [];
function mount(css = ''): PanelHost {
  const host = mountHost(document, css);
  mounted.push(host);
  return host;
}

afterEach(() => {
  for (const { remove } of mounted.splice(0)) remove();
  document.body.replaceChildren();
});

describe('the element in the page', () => {
  it('stands beside the body and leaves the page as it was', () => {
    document.body.innerHTML = '<main>paper</main>';
    const before = document.body.outerHTML;
    const { root } = mount('.pill { color: red }');
    expect(hosts().map(({ parentElement }) => parentElement)).toEqual([document.documentElement]);
    expect(document.body.outerHTML).toBe(before);
    expect(document.querySelectorAll('style')).toHaveLength(0);
    expect((root.getRootNode() as ShadowRoot).querySelector('style')?.textContent).toBe('.pill { color: red }');
  });

  it('says its language and direction, whatever those of the page are', () => {
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
    const { root } = mount();
    expect([root.lang, root.dir]).toEqual(['en-GB', 'ltr']);
    document.documentElement.lang = '';
    document.documentElement.dir = '';
  });

  it('is there once, however often it is mounted: the newest', async () => {
    mount();
    mount();
    const { root } = mount();
    await settle();
    expect(hosts()).toHaveLength(1);
    expect(root.isConnected).toBe(true);
  });

  it('outlives a body that the page replaces', async () => {
    const { root } = mount();
    document.body.replaceWith(document.createElement('body'));
    await settle();
    expect(root.isConnected).toBe(true);
  });

  it('is put back three times when the page removes it, then the page is left to itself', async () => {
    mount();
    const there: number[] = [];
    for (let time = 0; time < 6; time += 1) {
      for (const host of hosts()) host.remove();
      await settle();
      there.push(hosts().length);
    }
    expect(there).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('keeps what is drawn in it when it is put back', async () => {
    const { root } = mount();
    root.textContent = 'ESM-2';
    for (const host of hosts()) host.remove();
    await settle();
    expect(hosts()[0]?.shadowRoot?.textContent).toContain('ESM-2');
  });

  it('is gone for good once the extension removes it', async () => {
    mount().remove();
    await settle();
    expect(hosts()).toEqual([]);
  });
});

describe('the element within the page', () => {
  const anchor = () => document.querySelector('h1') ?? undefined;
  const within = () => {
    const host = mountHost(document, '', anchor);
    mounted.push(host);
    return host;
  };

  it('stands after its anchor, and beside the body where there is none', () => {
    document.body.innerHTML = '<main><h1>paper</h1><p>text</p></main>';
    const { root } = within();
    expect(document.querySelector('h1')?.nextElementSibling?.tagName.toLowerCase()).toBe(hostName);
    expect(root.hasAttribute('data-within')).toBe(true);
    document.body.replaceChildren();
    expect(within().root.hasAttribute('data-within')).toBe(false);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
  });

  it('goes with its anchor when the page draws itself again', async () => {
    document.body.innerHTML = '<main><section><h1>paper</h1></section></main>';
    const { root } = within();
    for (let time = 0; time < 5; time += 1) {
      const main = document.createElement('main');
      main.innerHTML = '<h1>the same paper</h1>';
      document.querySelector('main')?.replaceWith(main);
      await settle();
    }
    expect(document.querySelector('h1')?.nextElementSibling?.tagName.toLowerCase()).toBe(hostName);
    document.querySelector('main')?.remove();
    await settle();
    expect(root.hasAttribute('data-within')).toBe(false);
    expect(hosts()).toHaveLength(1);
  });
});

describe('events in the panel', () => {
  const inPanel = () => {
    const { root } = mount();
    const button = root.appendChild(document.createElement('button'));
    const heard = vi.fn();
    return { button, heard };
  };

  it.each(['click', 'keydown', 'keyup', 'pointerdown', 'mousedown'])('a %s made by the page does nothing', (type) => {
    const { button, heard } = inPanel();
    button.addEventListener(type, heard);
    button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
    dispatchTrusted(button, new Event(type, { bubbles: true, composed: true }));
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each([
    ['keydown', 0],
    ['keyup', 0],
    ['keypress', 0],
    ['click', 1],
  ])("a person's %s reaches the page's own listeners %d times", (type, times) => {
    const { button, heard } = inPanel();
    document.addEventListener(type, heard);
    dispatchTrusted(button, new Event(type, { bubbles: true, composed: true }));
    document.removeEventListener(type, heard);
    expect(heard).toHaveBeenCalledTimes(times);
  });
});
