import { defineConfig } from 'vitest/config';

/** Three kinds of test that need no browser; the browsers' flows are run by scripts/e2e.ts. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.ts', 'test/links/**/*.test.ts', 'test/portal/**/*.test.ts'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'components',
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { url: 'https://journal.example.org/article' } },
          include: [
            'test/components/**/*.test.{ts,tsx}',
            'test/page/**/*.test.ts',
            'test/links/**/*.test.dom.ts',
          ],
        },
      },
      {
        test: {
          name: 'contract',
          environment: 'node',
          include: ['test/contract/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
