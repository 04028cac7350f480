/** `npm run e2e`: the flows in real browsers; `-- --browser firefox` for one; further arguments go to vitest. */
import { type BrowserKind, ensureBrowser } from './lib/browsers';
import { ensureBuilt } from './lib/build';
import { inWords, say } from './lib/say';
import { runFlows } from './lib/vitest';

const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const [, wanted] = at < 0 ? [] : args.splice(at, 2);
const kinds: BrowserKind[] =
  wanted === 'firefox' || wanted === 'chromium' ? [wanted] : ['chromium', 'firefox'];

try {
  if (wanted && kinds.length > 1) throw new Error(`--browser is chromium or firefox, not ${wanted}.`);
  for (const kind of kinds) await ensureBrowser(kind);
  let failed = 0;
  for (const kind of kinds) {
    await ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
    say(`\n── flows in ${kind}`);
    failed += (await runFlows(kind, args)).failed;
  }
  process.exitCode = failed ? 1 : 0;
} catch (reason) {
  say(inWords(reason));
  process.exitCode = 1;
}
