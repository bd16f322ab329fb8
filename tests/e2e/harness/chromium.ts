import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from './browsers';

export interface ChromiumOptions {
  /** Folder of the built extension; absent: a browser without one, for comparison. */
  extension: string | undefined;
  /** Folder of another extension beside it, without a background. */
  beside?: string;
  /** Port of the local server every host name is sent to; absent: the real network. */
  port: number | undefined;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Leaves the page open that welcomes a person after the installation. */
  keepWelcome?: boolean;
}

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  /** The extension's background, running or asleep; it is read anew since a worker that slept is another one. */
  serviceWorker(): Worker | undefined;
  /** Opens the address and waits for `DOMContentLoaded`. */
  openPage(url: string): Promise<Page>;
  extensionUrl(path: string): string;
  close(): Promise<void>;
}

/** Chromium's own services, asked whatever the flags say: they get no answer, so that they never look like requests of the extension. */
const ownServices = ['accounts.google.com', 'www.google.com', '*.googleapis.com', '*.gvt1.com'];

/** This machine itself is left alone: tests play servers on it under its own name. */
const hostRules = (port: number): string =>
  [...ownServices.map((host) => `MAP ${host} ~NOTFOUND`), `MAP * 127.0.0.1:${port}`, 'EXCLUDE 127.0.0.1'].join(',');

function launchArguments({ extension, beside, port }: ChromiumOptions): string[] {
  const extensions = [extension, beside].filter((folder) => folder !== undefined).join(',');
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [
    '--no-first-run',
    ...quiet,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(port === undefined ? [] : [`--host-resolver-rules=${hostRules(port)}`, '--ignore-certificate-errors']),
    ...(extensions === '' ? [] : [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]),
  ];
}

/** The welcome page, which the extension opens by itself in a new profile. */
export async function welcomeIn(context: BrowserContext): Promise<Page> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The welcome page did not open.');
}

/** Starts Chromium with the extension in a profile of its own, which is removed on `close`. */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const { path } = requireBrowser('chromium');
  const profile = await mkdtemp(join(tmpdir(), 'bio-rodeo-chromium-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    // Playwright's own headless switch would start the old shell, which loads no extensions.
    headless: false,
    ignoreHTTPSErrors: options.port !== undefined,
    args: [...(headless ? ['--headless=new'] : []), ...launchArguments(options)],
    colorScheme: options.colorScheme ?? 'light',
    // What is looked at or photographed has arrived.
    reducedMotion: 'reduce',
    viewport: options.viewport ?? { width: 1280, height: 900 },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  context.setDefaultTimeout(8000);
  try {
    let extensionId = '';
    if (options.extension !== undefined) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
      extensionId = new URL(worker.url()).host;
      if (!options.keepWelcome) await (await welcomeIn(context)).close();
    }
    return {
      context,
      extensionId,
      serviceWorker: () => context.serviceWorkers().find((worker) => worker.url().includes(extensionId)),
      async openPage(url) {
        const page = await context.newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        return page;
      },
      extensionUrl: (file) => `chrome-extension://${extensionId}/${file}`,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
