import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { labelledMatches, matches } from './lib/sites';
import { everySite } from './lib/sites/added';

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

/** Manifest facts only; the sites come from the registry. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [preact()],
    build: {
      target: 'es2022',
      modulePreload: false,
      // zod's notes to other bundlers, which Rollup reports one by one.
      rollupOptions: { onwarn: (warning, warn) => warning.code !== 'INVALID_ANNOTATION' && warn(warning) },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'bio.rodeo',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: [everySite],
    content_scripts: [
      {
        matches: matches.filter((pattern) => !labelledMatches.includes(pattern)),
        js: ['detector.js'],
        run_at: 'document_start',
      },
      { matches: [...labelledMatches], js: ['detector-anywhere.js'], run_at: 'document_start' },
    ],
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
        }
      : { host_permissions: [...matches], minimum_chrome_version: '120' }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      // 8 % smaller than esbuild's and far slower: for the script that runs on every page.
      if (!entrypoints.some(({ name }) => name.startsWith('detector'))) return;
      const compress = { passes: 3, hoist_funs: true, pure_getters: true };
      config.build = { ...config.build, minify: 'terser', terserOptions: { ecma: 2020, compress } };
      config.plugins = [...(config.plugins ?? []), withoutWrapper];
    },
  },
  zip: { name: 'bio-rodeo', zipSources: false },
});
