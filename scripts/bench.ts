/** `npm run bench`: what Datalien weighs, how fast its list is there, what opening it asks of a portal; beside the limits. */
import type { Page } from 'puppeteer-core';
import { firstPaintScripts, sizeOf } from '../test/build/built';
import { paintedWith } from '../test/build/catalogue';
import { until } from '../test/e2e/browser/until';
import { seeList, type Visit } from '../test/e2e/steps';
import { startWorld, type World } from '../test/e2e/world';
import type { LoggedRequest } from '../test/portal/state';
import { ensureBuilt } from './lib/build';
import { LIMITS } from './lib/limits';
import { inWords, say } from './lib/say';

const TURNS = 9;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function line(what: string, value: number, unit: string, limit?: number): void {
  const shown = Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(value < 10 ? 1 : 0);
  const verdict = limit === undefined ? '' : `≤ ${limit.toLocaleString('en')} ${value <= limit ? '✓' : '✗'}`;
  say(`  ${what.padEnd(56)} ${`${shown} ${unit}`.padStart(12)}   ${verdict}`);
}

async function sizes(): Promise<void> {
  await ensureBuilt('chrome');
  const size = (...files: string[]) => sizeOf('chrome', files);
  say('Sizes (gzip: each file at level 9)');
  line('finder.js', size('finder.js').raw, 'B', LIMITS.finderRaw);
  line('finder.js, gzip', size('finder.js').gzip, 'B', LIMITS.finderGzip);
  line('thorough.js', size('thorough.js').raw, 'B', LIMITS.thoroughRaw);
  line('describe.js, on demand', size('describe.js').raw, 'B');
  line('background.js, gzip', size('background.js').gzip, 'B');
  const first = sizeOf('chrome', firstPaintScripts('chrome', 'popup.html'));
  line('popup before its first paint, gzip', first.gzip, 'B', LIMITS.popupGzip);
  line('  with the largest catalogue', sizeOf('chrome', paintedWith('chrome')).gzip, 'B', LIMITS.popupGzip);
}

/**
 * Opens a page of the extension in a tab.
 *
 * @param words what has to be on screen, all of it; none: a body
 * @returns milliseconds from the navigation's start
 */
async function opening({ session }: World, path: string, words: readonly string[]): Promise<number> {
  const page = await session.browser.newPage();
  // Nothing in it has a name of its own: tsx would wrap that in a helper that the page lacks.
  await page.evaluateOnNewDocument((wanted) => {
    const seen = globalThis as unknown as { seenAt?: number };
    new MutationObserver(() => {
      const text = document.body?.textContent ?? '';
      const here = wanted.length === 0 ? document.body : wanted.every((one) => text.includes(one));
      if (here) seen.seenAt ??= performance.now();
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, words);
  await page.goto(session.origin + path);
  const took = await until(words[0] ?? 'the page', () =>
    page.evaluate(() => (globalThis as unknown as { seenAt?: number }).seenAt),
  );
  await page.close();
  return took;
}

async function several(run: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) values.push(await run());
  return median(values);
}

/** Weighs an answer again: the portal's log does not keep it. */
async function weigh({ portal }: World, { path, headers }: LoggedRequest): Promise<number> {
  const mask = headers['x-fields'];
  const answer = await fetch(portal.origin + path, { headers: mask ? { 'X-Fields': mask } : {} });
  return (await answer.arrayBuffer()).byteLength;
}

async function opened(world: World): Promise<void> {
  const { session, portal, journal, pages, t } = world;
  const { trees, renamed, reused, harvested, bikes } = portal.datasets;
  // In a title French spacing may differ; its first word does not.
  const screenful = [trees, renamed, reused, harvested, bikes].map(({ title }) => title.split(' ')[0] ?? '');
  const tab = await session.open(journal(pages.paths.article));
  const before = portal.requests().length;
  const popup: Page = await session.portrait(tab);
  await seeList({ session, t, tab, popup } satisfies Visit, [trees.title]);
  const asked = portal.requests().slice(before);
  const path = popup.url().slice(session.origin.length);
  await popup.close();

  const empty = await several(() => opening(world, '/icon/16.png', []));
  const known = await several(() => opening(world, path, screenful));
  const unknown = await several(async () => {
    await session.killBackground();
    return opening(world, path, screenful);
  });
  say(`\nPopup: opened → five datasets on screen (medians of ${TURNS}, in a tab)`);
  line('an empty page of the extension', empty, 'ms');
  line('datasets known', known, 'ms', LIMITS.listKnownMs);
  line('  as a multiple of the empty page', known / empty, '×');
  line('datasets unknown, portal on this machine', unknown, 'ms');
  line('  as a multiple of the empty page', unknown / empty, '×');

  const gets = asked.filter(({ method, status }) => method === 'GET' && status !== 308);
  const files = gets.filter(({ path: to }) => to.startsWith('/api/2/datasets/resources/'));
  const rest = gets.filter((one) => !files.includes(one));
  const weights = await Promise.all(rest.map((one) => weigh(world, one)));
  say('\nOpening it on the article asks the portal');
  line('requests, each thing once', gets.length, '');
  line('  of them for links to files', files.length, '');
  line('  redirects of old addresses followed', asked.filter(({ status }) => status === 308).length, '');
  line('largest answer (files’ look-ups apart)', Math.max(...weights), 'B', LIMITS.answerBytes);
  line(
    'all answers (files’ look-ups apart)',
    weights.reduce((sum, one) => sum + one, 0),
    'B',
  );
}

async function main(): Promise<void> {
  await sizes();
  const world = await startWorld('chromium');
  try {
    await opened(world);
  } finally {
    await world.close();
  }
}

main().catch((reason: unknown) => {
  say(inWords(reason));
  process.exitCode = 1;
});
