import { standIns } from '../../../scripts/stand-ins';
import { type ChromiumSession, startChromium } from './chromium';
import { builtExtension } from './extension';
import { type HostServer, startHostServer } from './host-server';

/** Chromium with the built extension, its catalogue filled, and the stand-in pages behind every address. */
export interface Stage {
  hosts: HostServer;
  chromium: ChromiumSession;
  close(): Promise<void>;
}

/** Waits until the background has filled the replica and left the filter for the detector. */
export async function replicaFilled({ context, extensionUrl }: ChromiumSession): Promise<void> {
  const page = await context.newPage();
  await page.goto(extensionUrl('manifest.json'));
  await page.waitForFunction(`chrome.storage.local.get('filter').then(({ filter }) => typeof filter === 'string')`);
  await page.close();
}

export async function setStage(extension = builtExtension('chromium')): Promise<Stage> {
  const hosts = await startHostServer();
  for (const [url, standIn] of standIns) hosts.serve(url, standIn);
  const chromium = await startChromium({ extension, port: hosts.port });
  const close = async () => {
    await chromium.close();
    await hosts.close();
  };
  try {
    await replicaFilled(chromium);
  } catch (error) {
    await close();
    throw error;
  }
  return { hosts, chromium, close };
}
