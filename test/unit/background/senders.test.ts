import { describe, expect, it } from 'vitest';
import { isOwnPage, isOwnScript } from '../../../lib/background/senders';
import type { Runtime } from '../../../lib/browser';

const self = { id: 'datalien', root: 'chrome-extension://datalien/' };
const tab = { id: 7 } as Runtime.MessageSender['tab'];

const cases: [what: string, sender: Runtime.MessageSender | undefined, page: boolean, script: boolean][] = [
  ['the popup', { id: 'datalien', url: 'chrome-extension://datalien/popup.html' }, true, false],
  [
    'the popup in a tab',
    { id: 'datalien', url: 'chrome-extension://datalien/popup.html', tab, frameId: 0 },
    true,
    false,
  ],
  [
    'our script in a page',
    { id: 'datalien', url: 'https://journal.example.org/', tab, frameId: 0 },
    false,
    true,
  ],
  [
    'our script in a frame',
    { id: 'datalien', url: 'https://journal.example.org/', tab, frameId: 3 },
    false,
    false,
  ],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false, false],
  [
    'another extension that borrows our address',
    { id: 'other', url: 'chrome-extension://datalien/popup.html' },
    false,
    false,
  ],
  [
    'a page whose address begins like ours',
    { id: 'datalien', url: 'chrome-extension://datalien.evil.example/', tab, frameId: 0 },
    false,
    true,
  ],
  ['nobody', undefined, false, false],
  ['a sender without an address', { id: 'datalien' }, false, false],
];

describe('senders', () => {
  it.each(cases)('%s', (_what, sender, page, script) => {
    expect(isOwnPage(sender, self)).toBe(page);
    expect(isOwnScript(sender, self)).toBe(script);
  });
});
