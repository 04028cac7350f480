/** `npm test`: everything that must hold. The last line is `N passed, N failed`, with `, N skipped` where some were. */
import { join } from 'node:path';
import { builtFolder, ROOT } from './lib/build';
import { run } from './lib/run';
import { duration, say } from './lib/say';
import { type Counts, runFlows, runVitest } from './lib/vitest';

type Step = [name: string, run: () => Promise<Counts>];

/** A check without tests of its own counts as one. */
async function check(bin: string, ...args: string[]): Promise<Counts> {
  const { code } = await run(process.execPath, [join(ROOT, 'node_modules', bin), ...args], { show: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

const STEPS: Step[] = [
  ['types', () => check('typescript/bin/tsc', '--noEmit')],
  ['lint and format', () => check('@biomejs/biome/bin/biome', 'check')],
  ['units and components', () => runVitest(['--project', 'unit', '--project', 'components'])],
  ['contract with the demo portal', () => runVitest(['--project', 'contract'])],
  ['build for Chromium', () => check('wxt/bin/wxt.mjs', 'build')],
  ['build for Firefox', () => check('wxt/bin/wxt.mjs', 'build', '-b', 'firefox')],
  ['what was built', () => runVitest(['--config', 'test/build/vitest.config.ts'])],
  [
    'Mozilla’s own check',
    () => check('web-ext/bin/web-ext.js', 'lint', '-s', builtFolder('firefox'), '--no-config-discovery'),
  ],
  ['flows in Chromium', () => runFlows('chromium')],
  ['flows in Firefox', () => runFlows('firefox')],
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const summary: string[] = [];
for (const [name, step] of STEPS) {
  say(`\n── ${name}`);
  const start = Date.now();
  const counts = await step();
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
  summary.push(
    `${counts.failed ? '✗' : '✓'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${duration(Date.now() - start)})`,
  );
}
say();
for (const line of summary) say(line);
say();
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed ? 1 : 0;
