import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser';
import { englishStrings } from './tests/support/i18n-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = { '~': root };

const unit = {
  plugins: [WxtVitest(), preact()],
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/**/*.browser.test.*'],
    environment: 'node',
    // A process for each of four hundred files would take more time than their tests. What a file leaves behind in
    // the fake browser, the next one that uses it resets.
    isolate: false,
    restoreMocks: true,
    // Property tests run a hundred cases; a busy machine takes its time for them.
    testTimeout: 20_000,
  },
};

// No WxtVitest here: its virtual setup module cannot be served to a browser.
const browser = {
  plugins: [englishStrings(), preact()],
  resolve: { alias },
  // Named, because a dependency found late reloads the page in the middle of a test.
  optimizeDeps: {
    include: [
      '@mozilla/readability',
      '@wxt-dev/i18n',
      'approx-string-match',
      'axe-core',
      'dexie',
      'fast-check',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/test-utils',
      'valibot',
    ],
  },
  test: {
    name: 'browser',
    include: ['tests/**/*.browser.test.{ts,tsx}'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: findBrowser('chromium') ?? undefined,
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

const e2e = {
  resolve: { alias },
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.e2e.ts'],
    globalSetup: 'tests/e2e/support/warm-firefox.ts',
    environment: 'node' as const,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // Each file drives a browser of its own; more than two at a time would wait for each other's cores.
    maxWorkers: 2,
  },
};

// Looks at what `wxt build` left, so it runs after the builds.
const bundle = {
  test: { name: 'bundle', include: ['tests/bundle/**/*.bundle.ts'], environment: 'node' as const },
};

export default defineConfig({ test: { projects: [unit, browser, bundle, e2e] } });
