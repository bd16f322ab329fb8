import { serveStandIns } from '../../../scripts/stand-ins';
import { catalogueReady } from './catalogue-ready';
import { type ChromiumSession, startChromium } from './chromium';
import { builtExtension } from './extension';
import type { HostServer } from './host-server';
import { chromiumTab } from './tab';

/** Chromium with the built extension, its catalogue filled, and the stand-in pages behind every address. */
export interface Stage {
  hosts: HostServer;
  chromium: ChromiumSession;
  close(): Promise<void>;
}

export async function setStage(extension = builtExtension('chromium')): Promise<Stage> {
  const hosts = await serveStandIns();
  const chromium = await startChromium({ extension, port: hosts.port });
  const close = async () => {
    await chromium.close();
    await hosts.close();
  };
  try {
    await catalogueReady(chromiumTab(await chromium.openPage(chromium.extensionUrl('manifest.json'))));
  } catch (error) {
    await close();
    throw error;
  }
  return { hosts, chromium, close };
}
