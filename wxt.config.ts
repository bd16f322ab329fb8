import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { matches } from './lib/sites';

const firefoxId = 'extension@bio.rodeo';

/** Fields that never leave the detector: no message and no other script knows them. */
const ownToDetector =
  /^(?:readUrl|readDocument|readParent|readName|mentionAreas|grows|variants|forked|lookAtLinks|readState|writeHidden|moved|drawn|returned|report|element)$/;

/** The detector shows no site's name. */
const withoutSiteNames: Plugin = {
  name: 'without-site-names',
  enforce: 'pre',
  transform: (code, id) => (/\/lib\/sites\/[\w-]+\.ts$/.test(id) ? code.replace(/^ {2}name: '.*',\n/m, '') : undefined),
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
    content_scripts: [{ matches: [...matches], js: ['detector.js'], run_at: 'document_start' }],
    action: { default_title: '__MSG_extensionName__', default_popup: 'popup.html' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { host_permissions: [...matches], minimum_chrome_version: '120' }),
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'detector')) return;
      // 10 % smaller than esbuild's and far slower: for the script that runs on every page.
      const terserOptions = {
        ecma: 2020,
        compress: { passes: 3, hoist_funs: true, drop_console: true, pure_getters: true },
        mangle: { properties: { regex: ownToDetector } },
      } as const;
      config.build = { ...config.build, minify: 'terser', terserOptions };
      config.plugins = [...(config.plugins ?? []), withoutSiteNames];
    },
  },
  zip: { name: 'bio-rodeo', zipSources: false },
});
