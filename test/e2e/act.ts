/** What a person does on a screen: finds things by what they are and what they are called, waits for what they see. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './browser/until';

type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'searchbox'
  | 'combobox'
  | 'checkbox'
  | 'radio'
  | 'tab'
  | 'heading';

/** @returns puppeteer's selector by accessible name and role (its "aria" query) */
function called(role: Role, name: string): string {
  const quote = name.includes('"') ? "'" : '"';
  return `aria/[name=${quote}${name}${quote}][role="${role}"]`;
}

/** Presses a button, follows a link, chooses a tab. Waits for it to be there, still and able. */
export function press(page: Page, role: Role, name: string): Promise<void> {
  return page.locator(called(role, name)).click();
}

/** Presses what is called by words that begin so, where a figure follows ("Files 3"). */
export async function pressStarting(page: Page, role: Role, words: string): Promise<void> {
  const element = await until(`a ${role} called “${words}…”`, async () => {
    for (const each of await page.$$(`[role="${role}"]`)) {
      const text = await each.evaluate((one) => one.textContent?.trim() ?? '');
      if (text === words || text.startsWith(`${words} `)) return each;
    }
    return null;
  });
  await element.click();
}

/** Replaces what a field holds. */
export function fill(page: Page, name: string, text: string, role: Role = 'textbox'): Promise<void> {
  return page.locator(called(role, name)).fill(text);
}

/** Chooses one of a closed list by its value. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const list = await find(page, 'combobox', name);
  await until(`“${value}” among the options of ${name}`, () =>
    list.evaluate((select, wanted) => {
      return [...(select as HTMLSelectElement).options].some((option) => option.value === wanted);
    }, value),
  );
  await list.select(value);
}

/** @returns the element, once it is there */
export async function find(page: Page, role: Role, name: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(called(role, name), { timeout: 10_000 });
  if (!element) throw new Error(`No ${role} is called “${name}”`);
  return element;
}

/** Whether it is there now. */
export async function has(page: Page, role: Role, name: string): Promise<boolean> {
  return (await page.$(called(role, name))) !== null;
}

/** @returns the screen's text as one reads it, white space evened out */
export function read(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

/** Waits until the screen shows a text. @throws with what it shows instead */
export async function see(page: Page, text: string, timeout = 10_000): Promise<void> {
  const wanted = text.replace(/\s+/g, ' ');
  let shown = '';
  await until(
    `“${text}”`,
    async () => {
      shown = await read(page);
      return shown.includes(wanted);
    },
    timeout,
  ).catch((reason: Error) => {
    throw new Error(`${reason.message}; the screen says: ${shown.slice(0, 1500)}`);
  });
}

/** @returns the value that a field holds */
export async function held(page: Page, role: Role, name: string): Promise<string> {
  return (await find(page, role, name)).evaluate((field) => (field as HTMLInputElement).value);
}
