import { join } from 'node:path';
import type { Session } from '../tests/e2e/harness/session';
import { inPanel, type Tab } from '../tests/e2e/harness/tab';
import { pageName } from './demo-pages';
import { panelDelay } from './panel-timing';

async function picture(tab: Tab, out: string, name: string): Promise<void> {
  const path = join(out, `${name}.png`);
  await tab.screenshot(path);
  console.log(`    ${path}`);
}

/** What the pill says: the model's name, its score and label. */
async function readPill(tab: Tab): Promise<string> {
  const part = async (name: string) => {
    const selector = `${inPanel('pill')} .${name}`;
    return (await tab.count(selector)) > 0 ? tab.text(selector) : '';
  };
  const [name, score, label] = [await part('name'), await part('score-ring'), await part('openness-label')];
  return label === '' ? name : `${name}, openness ${score}, ${label}`;
}

/** Opens one page, reports and takes its pictures. */
export async function visitPage(session: Session, address: string, out: string): Promise<void> {
  console.log(`  ${address}`);
  const tab = await session.open(address).catch((error: Error) => error);
  if (tab instanceof Error) {
    console.log(`    could not be opened: ${tab.message.split('\n')[0]}`);
    return;
  }
  const delay = await panelDelay(tab, 5000);
  if (delay === undefined) {
    console.log('    no model of the catalogue');
    await picture(tab, out, pageName(address));
    return;
  }
  console.log(`    found ${await readPill(tab)}; panel visible ${Math.round(delay)} ms after DOMContentLoaded`);
  await picture(tab, out, `${pageName(address)}-pill`);
  await tab.click(inPanel('pill'));
  await tab.waitFor(`${inPanel('card')} h2`);
  await picture(tab, out, `${pageName(address)}-card`);
  // The panel's size is remembered: the next page is to show its pill first.
  await tab.press('Escape');
  await tab.waitFor(inPanel('pill'));
}

/** Opens the popup as a page of its own size, and takes its picture. */
export async function visitPopup(session: Session, out: string): Promise<void> {
  const tab = await session.openExtensionPage('popup.html');
  await tab.resize(400, 580);
  await tab.waitFor('[role=option]');
  console.log('  the popup');
  await picture(tab, out, 'popup');
  await tab.close();
}
