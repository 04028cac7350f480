import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/i18n';

const ROOT = join(import.meta.dirname, '../..');
const AREAS = readdirSync(join(ROOT, 'locales/en'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));
const FORM = /_(zero|one|two|few|many|other)$/;

type Texts = Map<string, string>;

function flatten(value: unknown, prefix: string, into: Texts): Texts {
  if (typeof value === 'string') into.set(prefix, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, prefix ? `${prefix}.${key}` : key, into);
  }
  return into;
}

function textsOf(language: string): Texts {
  const texts: Texts = new Map();
  for (const area of AREAS) {
    flatten(JSON.parse(readFileSync(join(ROOT, `locales/${language}/${area}.json`), 'utf8')), area, texts);
  }
  return texts;
}

/** Key without its plural form → the forms it has (`''` where it has none). */
function formsOf(texts: Texts): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const key of texts.keys()) {
    const base = key.replace(FORM, '');
    forms.set(base, [...(forms.get(base) ?? []), FORM.exec(key)?.[1] ?? '']);
  }
  return forms;
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const english = textsOf('en');
const keys = [...formsOf(english).keys()].sort();

describe.each(LANGUAGES)('%s', (language) => {
  const texts = textsOf(language);
  const forms = formsOf(texts);
  const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

  test('has every key and no other', () => {
    expect([...forms.keys()].sort()).toEqual(keys);
  });

  test('has every plural form of the language', () => {
    const wrong = [...forms].filter(
      ([, own]) => own.join() !== '' && own.sort().join() !== categories.join(),
    );
    expect(wrong).toEqual([]);
  });

  test('keeps the placeholders; one form of several may leave the count out', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const base = key.replace(FORM, '');
      const model = english.get(key) ?? english.get(`${base}_other`) ?? '';
      const without = (all: (string | undefined)[]) => all.filter((name) => name !== 'count' && name !== 'n');
      return FORM.test(key)
        ? without(placeholders(text)).join() !== without(placeholders(model)).join()
        : placeholders(text).join() !== placeholders(model).join();
    });
    expect(wrong).toEqual([]);
  });

  test.each<[string, RegExp]>([
    ['empty or with spaces around', /^\s*$|^\s|\s$/],
    ['with two spaces', / {2}/],
    ['with three dots', /\.\.\./],
    ['with straight quotes or apostrophes', /["']/],
    ['with an exclamation mark', /!/],
    ['with HTML', /<\/?[a-z]+/i],
    ['saying "oops"', /\bou?ps\b/i],
  ])('no text is %s', (_rule, pattern) => {
    expect([...texts].filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

test.each<[string, RegExp]>([
  ['a no-break space before a colon', /(?<![\u00a0\d]|https?):(?!\/\/)/],
  ['a narrow no-break space before ; and ?', /(?<!\u202f)[;?]/],
  ['a no-break space inside quotes', /«(?!\u00a0)|(?<!\u00a0)»/],
])('French writes %s', (_rule, pattern) => {
  expect([...textsOf('fr')].filter(([, text]) => pattern.test(text))).toEqual([]);
});

test.each(['en', 'de', 'pt'])('%s puts no space before punctuation', (language) => {
  expect([...textsOf(language)].filter(([, text]) => /[\s\u00a0\u202f][:;?]/.test(text))).toEqual([]);
});

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const code = ['components', 'entrypoints', 'lib'].flatMap(sources).join('\n');
const areas = AREAS.join('|');
/** Keys that the code spells, and shapes of those that it puts together. */
const spelt = new Set(
  [...code.matchAll(new RegExp(`'((?:${areas})\\.[\\w.]+)'`, 'g'))].map((match) => match[1]),
);
const shapes = [...code.matchAll(new RegExp(`\`((?:${areas})\\.(?:[^\`$]|\\$\\{[^}]*\\})*)\``, 'g'))].map(
  ([, template = '']) => {
    const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('[^.]+')}$`);
  },
);

test('every text is used', () => {
  const unused = keys.filter(
    (key) => !key.startsWith('manifest.') && !spelt.has(key) && !shapes.some((shape) => shape.test(key)),
  );
  expect(unused).toEqual([]);
});

test('every key that the code asks for exists', () => {
  const asked = [...code.matchAll(new RegExp(`\\bt\\(\\s*'((?:${areas})\\.[\\w.]+)'`, 'g'))].map(
    (match) => match[1],
  );
  expect(asked.filter((key) => key !== undefined && !keys.includes(key))).toEqual([]);
});
