import { vi } from 'vitest';

// Nothing is loaded in tests; happy-dom would complain of every frame.
vi.spyOn(console, 'error').mockImplementation(() => {});

/** A document of its own from markup, as a page would be parsed. */
export function documentWith(html: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${html}</body></html>`,
    'text/html',
  );
}
