// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { boxName, findSidebar, mountBox, type SidebarBox } from '../../lib/box/sidebar';

const sidebar =
  '<div class="Layout-sidebar"><div class="BorderGrid"><div class="BorderGrid-row"><div class="BorderGrid-cell" style="padding: 17px 0">About</div></div></div></div>';
const boxes = () => [...document.querySelectorAll<HTMLElement>(boxName)];
const settle = () => new Promise((resolve) => setTimeout(resolve));

const mounted: SidebarBox[] = [];
function mount(css = ''): SidebarBox | undefined {
  const box = mountBox(document, css, (root) => root.append('known'));
  if (box) mounted.push(box);
  return box;
}
afterEach(() => {
  for (const { remove } of mounted.splice(0)) remove();
  document.body.replaceChildren();
});

describe('the box in the sidebar', () => {
  it('is its last row, drawn before it is in the page, with the spacing of the rows before', () => {
    document.body.innerHTML = sidebar;
    const before = document.querySelector('.BorderGrid-row');
    mount();
    const [box] = boxes();
    expect(box?.parentElement?.lastElementChild).toBe(box);
    expect(box?.parentElement?.firstElementChild).toBe(before);
    expect(box?.shadowRoot?.textContent).toContain('known');
    expect(box?.style.getPropertyValue('--padding')).toBe('17px');
  });

  it('leaves no style in the page, and no text of its own', () => {
    document.body.innerHTML = sidebar;
    mount('h2 { color: red }');
    expect(document.querySelectorAll('style')).toHaveLength(0);
    expect(document.body.textContent).toBe('About');
  });

  it('is there once', () => {
    document.body.innerHTML = sidebar;
    mount();
    mount();
    expect(boxes()).toHaveLength(1);
  });

  it('is left out where GitHub has no such sidebar', () => {
    document.body.innerHTML = '<main class="a-redesign">About</main>';
    expect(mount()).toBeUndefined();
    expect(boxes()).toEqual([]);
  });

  it('is found in the sidebar that React draws', () => {
    document.body.innerHTML = '<div data-component="PageLayout.Pane"><div class="BorderGrid"></div></div>';
    expect(findSidebar(document)?.className).toBe('BorderGrid');
  });

  it('comes back when GitHub draws its sidebar anew, and gives up on one that will not have it', async () => {
    document.body.innerHTML = sidebar;
    const root = mount()?.root;
    document.body.innerHTML = sidebar;
    await settle();
    expect(root?.isConnected).toBe(true);
    for (let time = 0; time < 12; time += 1) {
      for (const box of boxes()) box.remove();
      await settle();
    }
    expect(boxes()).toEqual([]);
  });

  it('stays away once it was taken', async () => {
    document.body.innerHTML = sidebar;
    mount()?.remove();
    document.body.innerHTML = sidebar;
    await settle();
    expect(boxes()).toEqual([]);
  });
});
