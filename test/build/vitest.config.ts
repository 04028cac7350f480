import { defineConfig } from 'vitest/config';

/** Tests on the built files: build both targets first. */
export default defineConfig({
  root: import.meta.dirname,
  test: { name: 'build', environment: 'node', include: ['*.test.ts'] },
});
