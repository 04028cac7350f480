/** Draws public/icon/*.png from the mark: `npx tsx scripts/icons.ts`. Needed only when the mark changes. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './lib/browsers';

/** Side of the picture → file of the mark and the mark's own side: stores want a margin at 128. */
const ICONS = {
  16: { mark: 'mark-16', side: 16 },
  32: { mark: 'mark', side: 32 },
  48: { mark: 'mark', side: 46 },
  128: { mark: 'mark', side: 104 },
} as const;

const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [size, { mark, side }] of Object.entries(ICONS)) {
    const svg = await readFile(new URL(`icons/${mark}.svg`, import.meta.url), 'utf8');
    await page.setViewport({ width: Number(size), height: Number(size) });
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center}svg{width:${side}px;height:${side}px}</style>${svg}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), picture);
  }
} finally {
  await browser.close();
}
