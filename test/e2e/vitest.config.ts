import { configDefaults, defineConfig } from 'vitest/config';

const browser = process.env.DATALIEN_BROWSER ?? 'chromium';

/** Flows in one real browser (DATALIEN_BROWSER), on the production builds: run by scripts/e2e.ts. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: browser,
    environment: 'node',
    include: ['*.e2e.ts'],
    exclude: [...configDefaults.exclude, ...(browser === 'firefox' ? ['languages.e2e.ts'] : [])],
    pool: 'forks',
    // One browser at a time: two would measure each other.
    fileParallelism: false,
    // A real browser on a busy machine may miss a beat; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
