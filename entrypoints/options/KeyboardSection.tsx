import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Shortcut, ShortcutSettings } from '../../components/ShortcutSettings';

/** The manifest's commands, as the settings name them. */
const commands = [
  ['_execute_action', 'search'],
  ['toggle-panel', 'panel'],
  ['check-page', 'check'],
] as const;

async function readShortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return commands.map(([name, command]) => ({
    command,
    keys: all.find((one) => one.name === name)?.shortcut || undefined,
  }));
}

/** Opens the browser's own page of keys: no link may lead there. */
async function openKeys(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    await (browser.commands as unknown as { openShortcutSettings(): Promise<void> }).openShortcutSettings();
  } else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** What the keyboard does. */
export function KeyboardSection() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    // They are changed on another page: looked at again when the person comes back.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return shortcuts ? <ShortcutSettings shortcuts={shortcuts} onChange={() => void openKeys()} /> : null;
}
