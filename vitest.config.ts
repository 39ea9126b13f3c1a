import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './scripts/browser.mjs'

const alias = { '@': new URL('.', import.meta.url).pathname.replace(/\/$/, '') }

/** Three kinds of test: pure code in Node, storage in a real browser, the built product on real pages. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/store/**', 'test/browser/**', 'test/repo/**'],
          // For a busy machine; no test here waits for anything but its own work.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        // Found late, a package is bundled in the middle of a run and the page reloads under a test.
        optimizeDeps: { include: ['dexie', 'fast-check', 'luxon', 'papaparse', 'zod/mini'] },
        test: {
          name: 'store',
          include: ['test/store/**/*.test.ts'],
          testTimeout: 240_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'product',
          include: ['test/browser/**/*.test.ts', 'test/repo/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // Two browsers at a time, after the rest: these tests mostly wait for real pages.
          maxWorkers: 2,
          // A real page on a busy machine: who needs the second go is named at the end (scripts/test.mjs).
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
