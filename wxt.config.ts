import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parseAddress } from './lib/catalog/address';
import { growingMatches, labelledMatches, matches } from './lib/sites';
import { everySite } from './lib/sites/added';

/** In the place of what Citation.js brings along to fetch with: nothing here fetches but lib/http.ts. */
const fetchNothing = fileURLToPath(new URL('lib/cite/no-network.ts', import.meta.url));

const firefoxId = 'extension@bio.rodeo';

/** WXT's wrapper of a script reports what it throws, which the console does by itself: 150 bytes less on every page. */
const withoutWrapper: Plugin = {
  name: 'without-wrapper',
  enforce: 'pre',
  transform(code, id) {
    const entry = id.includes('wxt-unlisted-script-entrypoint') && /^import definition .+$/m.exec(code);
    return entry ? `${entry[0]}\nexport default definition.main();` : undefined;
  },
};

/** Reading `runtime.id` to tell the two apart, as the package does, makes a page half a millisecond and 14 kB dearer. */
const plainBrowser: Plugin = {
  name: 'plain-browser',
  enforce: 'pre',
  transform: (_, id) =>
    id.includes('@wxt-dev/browser') ? 'export const browser = globalThis.browser ?? globalThis.chrome;' : undefined,
};

/**
 * The scripts of the pages in few files, since each is read by itself: what the popup begins with, and what its list and
 * cards are made of. What these import goes with them.
 */
function fileOf(module: string): string | undefined {
  if (/\/lib\/(?:messages|text|theme|catalog\/query)\.ts$|preload-helper|wxt-html-plugins/.test(module)) return 'begin';
  return module.endsWith('/entrypoints/app/App.tsx') ? 'pages' : undefined;
}

/** The catalogue's address that is built in: a wrong one fails here and not on a million machines. */
const address = parseAddress(process.env.WXT_CATALOG_ADDRESS ?? '');
if (address.status === 'bad') throw new Error(`WXT_CATALOG_ADDRESS is no address of a catalogue: ${address.problem}.`);

/** Manifest facts only; the sites come from the registry. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: ['node-fetch', 'sync-fetch'].map((find) => ({ find, replacement: fetchNothing })),
    },
    build: {
      target: 'es2022',
      // What a page begins with is asked for at once, and not when the script that needs it has come.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      // zod's notes to other bundlers, which Rollup reports one by one.
      rollupOptions: { onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning) },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'bio.rodeo',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: [everySite],
    content_scripts: [
      {
        matches: matches.filter((pattern) => !labelledMatches.includes(pattern) && !growingMatches.includes(pattern)),
        js: ['glance.js'],
        run_at: 'document_start',
      },
      { matches: [...growingMatches], js: ['glance-growing.js'], run_at: 'document_start' },
      { matches: [...labelledMatches], js: ['detector-anywhere.js'], run_at: 'document_start' },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_panel__' },
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_check__' },
    },
    omnibox: { keyword: 'rodeo' },
    action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '142.0',
              // Asked for when figures on GitHub are to come by themselves.
              data_collection_permissions: { required: ['none'], optional: ['browsingActivity'] },
            },
          },
          // Without Firefox's own `upgrade-insecure-requests`: a catalogue on the machine itself may be on http.
          content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
        }
      : {
          host_permissions: [...matches],
          // light-dark() of the style sheets.
          minimum_chrome_version: '123',
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.some(({ type }) => type === 'popup')) {
        const { output, ...rollupOptions } = config.build?.rollupOptions ?? {};
        config.build = {
          ...config.build,
          rollupOptions: { ...rollupOptions, output: { ...output, manualChunks: fileOf } },
        };
      }
      // 8 % smaller than esbuild's and far slower: for the script that runs on every page.
      if (!entrypoints.some(({ name }) => /^(?:glance|detector)/.test(name))) return;
      const compress = { passes: 3, hoist_funs: true, pure_getters: true, inline: 1, unsafe_arrows: true };
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { ecma: 2020, compress, format: { ascii_only: true } },
      };
      config.plugins = [...(config.plugins ?? []), withoutWrapper, plainBrowser];
    },
  },
});
