import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { z } from 'zod';
import { requireBrowser } from './browsers';

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the local server the hosts are sent to; absent: the real network. */
  port: number | undefined;
  /** The host names to send there: Firefox takes no wildcard. */
  hosts: readonly string[];
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Runs in every page before its own scripts. */
  initScript?: string;
  /** Optional permissions are granted without the prompt, which only a person can answer. */
  grantPermissions?: boolean;
}

export interface FirefoxSession {
  browser: Browser;
  /** Opens the address and waits for `DOMContentLoaded`. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension itself, for example `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const Manifest = z.object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) });

async function addonId(extension: string): Promise<string> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')));
  return manifest.browser_specific_settings.gecko.id;
}

/** Starts Firefox with the extension installed for this run, in a profile of its own (Puppeteer removes it). */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const { path } = requireBrowser('firefox');
  const uuid = randomUUID();
  const { width, height } = options.viewport ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless ?? true,
    acceptInsecureCerts: options.port !== undefined,
    defaultViewport: { width, height },
    // Without it the remote protocol does not reach the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.port === undefined
        ? {}
        : {
            'network.dns.localDomains': options.hosts.join(','),
            'network.socket.forcePort': `443=${options.port}`,
          }),
      'extensions.webextOptionalPermissionPrompts': !options.grantPermissions,
      // Pins the address of the extension's pages, which is random otherwise.
      'extensions.webextensions.uuids': JSON.stringify({ [await addonId(options.extension)]: uuid }),
      // 0 is dark, 1 is light.
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    },
  });
  const openPage = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    if (options.initScript !== undefined) await page.evaluateOnNewDocument(options.initScript);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  try {
    const before = new Set(browser.targets());
    await browser.installExtension(options.extension);
    // It opens by itself in a new profile, and is not what a test looks at. Its address is not told, as with all of them.
    const welcome = await browser.waitForTarget((target) => target.type() === 'page' && !before.has(target), {
      timeout: 15_000,
    });
    await (await welcome.page())?.close();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    openPage,
    async openExtensionPage(file) {
      const page = await browser.newPage();
      // Firefox reports no load event for extension pages, so the navigation itself is not waited for.
      await page.goto(`moz-extension://${uuid}/${file}`, { timeout: 1000 }).catch(() => undefined);
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    close: () => browser.close(),
  };
}
