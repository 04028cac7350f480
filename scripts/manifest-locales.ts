import { readdir, readFile } from 'node:fs/promises';

interface GeneratedAsset {
  relativeDest: string;
  contents: string;
}

/**
 * The browser reads the manifest's own texts (name, description, tooltip) from `_locales`; they are
 * kept in the one catalogue, `locales/<language>/manifest.json`, and copied out at build time.
 *
 * @returns one generated asset per language, in the shape of WXT's `build:publicAssets` hook
 */
export async function catalogueFiles(
  root = new URL('../locales/', import.meta.url),
): Promise<GeneratedAsset[]> {
  const languages = await readdir(root);
  return Promise.all(
    languages.map(async (language) => {
      const texts = JSON.parse(await readFile(new URL(`${language}/manifest.json`, root), 'utf8')) as Record<
        string,
        string
      >;
      const messages = Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }]));
      return {
        relativeDest: `_locales/${language}/messages.json`,
        contents: JSON.stringify(messages, null, 2),
      };
    }),
  );
}
