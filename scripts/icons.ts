/** Draws public/icon/*.png from the mark: `npx tsx scripts/icons.ts`. Needed only when the mark changes. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBrowser } from './lib/browsers';

/** The quiet mark, for a page that nothing is known of: between the inks of both themes. */
const QUIET = '#7d8983';

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
    await page.setContent(framed(svg, side));
    await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), await draw(page));
    if (Number(size) > 32) continue;
    const quiet = svg.replaceAll(/#[0-9a-f]{6}/gi, (colour) => (/^#f/i.test(colour) ? colour : QUIET));
    await page.setContent(framed(quiet, side));
    await writeFile(new URL(`../public/icon/quiet-${size}.png`, import.meta.url), await draw(page));
  }
} finally {
  await browser.close();
}

function framed(svg: string, side: number): string {
  return `<style>body{margin:0;height:100vh;display:grid;place-items:center}svg{width:${side}px;height:${side}px}</style>${svg}`;
}

function draw(page: Page) {
  return page.screenshot({ omitBackground: true });
}
