import { describe, expect, it } from 'vitest';
import { blockedReason } from '../../../lib/background/blocked';

const cases: [url: string | undefined, error: string, reason: string][] = [
  [undefined, 'Cannot access a chrome:// URL', 'browser'],
  ['', '', 'browser'],
  ['about:blank', '', 'browser'],
  ['chrome://settings/', '', 'browser'],
  ['about:reader?url=https%3A%2F%2Fjournal.example.org', '', 'browser'],
  ['moz-extension://x/popup.html', '', 'browser'],
  ['not an address', '', 'browser'],
  ['https://chromewebstore.google.com/detail/x', '', 'store'],
  ['https://addons.mozilla.org/fr/firefox/', 'Missing host permission for the tab', 'store'],
  ['https://example.org/x', 'The extensions gallery cannot be scripted.', 'store'],
  ['file:///home/x/article.html', '', 'file'],
  ['https://journal.example.org/rapport.PDF?x=1#page=2', '', 'pdf'],
  ['https://journal.example.org/article', 'Frame with ID 0 is showing error page', 'error'],
];

describe('why a page cannot be read', () => {
  it.each(cases)('%s (%s) is %s', (url, error, reason) => {
    expect(blockedReason(url, new Error(error))).toBe(reason);
  });
});
