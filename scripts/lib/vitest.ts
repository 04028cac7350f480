import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build';
import { run } from './run';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** @returns a report's counts; a file that could not even be loaded counts as one failure */
function countsOf(report: Report): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs vitest, its output shown as it comes.
 *
 * @param args vitest's own, e.g. `['--project', 'unit']`
 * @returns what its report counted; at least one failure where it did not end well
 */
export async function runVitest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'datalien-report-'));
  const file = join(folder, 'report.json');
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const { code } = await run(process.execPath, [vitest, 'run', ...args, ...reporters], { show: true, env });
    const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) as Report | null;
    const counts = report ? countsOf(report) : { passed: 0, failed: 0, skipped: 0 };
    if (code !== 0 && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** End-to-end flows in one browser, on the builds in `.output`. */
export function runFlows(browser: string, args: readonly string[] = []): Promise<Counts> {
  return runVitest(['--config', 'test/e2e/vitest.config.ts', ...args], { DATALIEN_BROWSER: browser });
}
