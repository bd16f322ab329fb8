import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    // Modules are loaded once for all files: none keeps state between tests, and it takes a quarter off the time.
    isolate: false,
    // By itself it leaves a core to whoever watches.
    maxWorkers: '100%',
    // Command lines are started for real; a busy machine takes its time.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'lib', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/entrypoints/**'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx', 'tests/entrypoints/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/components/setup.ts'],
        },
      },
    ],
  },
});
