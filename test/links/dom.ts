// Nothing is loaded in tests; happy-dom would complain of every script otherwise.
const { happyDOM } = globalThis as {
  happyDOM?: { settings: { handleDisabledFileLoadingAsSuccess: boolean } };
};
if (happyDOM) happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;

/** A document of its own from markup, as a page would be parsed. */
export function documentWith(html: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${html}</body></html>`,
    'text/html',
  );
}
