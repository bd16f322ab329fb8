import type { BrowserKind } from './browsers';
import { catalogueReady } from './catalogue-ready';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { chromiumTab, firefoxTab, type Tab } from './tab';

export interface SessionOptions {
  kind: BrowserKind;
  /** Folder of the built extension. */
  extension: string;
  /** The local server that plays these hosts; absent: the real network. */
  standIns: { port: number; hosts: readonly string[] } | undefined;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** Runs in every page before its own scripts. */
  initScript?: string;
}

/** Either browser with the extension in it. */
export interface Session {
  open(url: string): Promise<Tab>;
  openExtensionPage(path: string): Promise<Tab>;
  /** Resolves when the extension has filled its catalogue after installation. */
  catalogueReady(): Promise<void>;
  /** Resolves when the browser has gone, by `close` or by the person. */
  closed: Promise<void>;
  close(): Promise<void>;
}

export async function startSession(options: SessionOptions): Promise<Session> {
  const { kind, extension, standIns, headless, colorScheme, initScript } = options;
  const port = standIns?.port;
  if (kind === 'chromium') {
    const { context, openPage, extensionUrl, close } = await startChromium({ extension, port, headless, colorScheme });
    if (initScript !== undefined) await context.addInitScript(initScript);
    const openExtensionPage = async (path: string) => chromiumTab(await openPage(extensionUrl(path)));
    return {
      open: async (url) => chromiumTab(await openPage(url)),
      openExtensionPage,
      // Not the popup: its search would have the background make the index while the first page waits.
      catalogueReady: async () => catalogueReady(await openExtensionPage('manifest.json')),
      closed: new Promise((resolve) => context.once('close', () => resolve())),
      close,
    };
  }
  const hosts = standIns?.hosts ?? [];
  const firefox = await startFirefox({ extension, port, hosts, headless, colorScheme, initScript });
  const openExtensionPage = async (path: string) => firefoxTab(await firefox.openExtensionPage(path));
  return {
    open: async (url) => firefoxTab(await firefox.openPage(url)),
    openExtensionPage,
    catalogueReady: async () => catalogueReady(await openExtensionPage('popup.html')),
    closed: new Promise((resolve) => firefox.browser.once('disconnected', () => resolve())),
    close: firefox.close,
  };
}
