import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { kind } from './here';

interface Axe {
  axe: {
    run(
      options: object,
    ): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
  };
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the screen, and whether it is too wide for itself, in words; in Chromium alone, which shows the real popup. Evaluated, since
 * the extension's policy lets no page add a script.
 */
export async function violations(page: Page): Promise<string[]> {
  if (kind !== 'chromium') return [];
  await page.evaluate(await source);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = await page.evaluate(async () => {
    const { violations: all } = await (globalThis as unknown as Axe).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return all.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(', ')})`,
    );
  });
  return wide > 0 ? [...found, `the screen scrolls sideways by ${wide} px`] : found;
}
