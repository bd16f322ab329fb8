import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one browser at a time, no second tries. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    // Playwright, Puppeteer and the harness are loaded once for all files: none keeps state between tests.
    isolate: false,
    retry: 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
