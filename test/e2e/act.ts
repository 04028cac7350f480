/** What a person does on a screen: finds things by what they are and what they are called, waits for what they see. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { keepTogether } from '../../lib/format';
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
export async function press(page: Page, role: Role, name: string): Promise<void> {
  await page
    .locator(await selectorOf(page, role, name))
    .setTimeout(10_000)
    .click();
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
export async function fill(page: Page, name: string, text: string, role: Role = 'textbox'): Promise<void> {
  await page
    .locator(await selectorOf(page, role, name))
    .setTimeout(10_000)
    .fill(text);
}

/** Replaces what a masked field holds; browsers give such a field no common role. */
export async function fillSecret(page: Page, label: string, text: string): Promise<void> {
  const id = await until(`the label “${label}”`, () =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll('label')].find((one) => one.textContent === wanted)?.htmlFor,
      label,
    ),
  );
  await page.locator(`input[type="password"][id="${id}"]`).setTimeout(10_000).fill(text);
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
  return needed(await page.$(await selectorOf(page, role, name)), name);
}

function needed<T>(found: T | null, name: string): T {
  if (found === null) throw new Error(`“${name}” is gone`);
  return found;
}

/** Waits until it is there; titles are shown with the no-break spaces that French has. @returns its selector */
function selectorOf(page: Page, role: Role, name: string): Promise<string> {
  const selectors = [...new Set([name, keepTogether(name)])].map((each) => called(role, each));
  return until(`the ${role} “${name}”`, async () => {
    for (const selector of selectors) if (await page.$(selector)) return selector;
    return null;
  }).catch(async (reason: Error) => {
    throw new Error(`${reason.message}; the screen says: ${await excerpt(page)}`);
  });
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

/** The beginning of what the screen says, for a failure's message. */
async function excerpt(page: Page): Promise<string> {
  return (await read(page).catch(() => 'nothing any more')).slice(0, 1500);
}

/** Waits until the screen shows a text. @throws with what it shows instead */
export async function see(page: Page, text: string, timeout = 10_000): Promise<void> {
  const wanted = text.replace(/\s+/g, ' ');
  await until(`“${text}”`, async () => (await read(page)).includes(wanted), timeout).catch(
    async (reason: Error) => {
      throw new Error(`${reason.message}; the screen says: ${await excerpt(page)}`);
    },
  );
}

/** @returns the value that a field holds */
export async function held(page: Page, role: Role, name: string): Promise<string> {
  return (await find(page, role, name)).evaluate((field) => (field as HTMLInputElement).value);
}
