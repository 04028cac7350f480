import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, TARGETS } from './built';

describe.each(TARGETS)('what is in the %s build', (target) => {
  const scripts = builtFiles(target, '.js');

  it('has its scripts', () => {
    expect(scripts).toEqual(
      expect.arrayContaining(['background.js', 'finder.js', 'thorough.js', 'describe.js']),
    );
  });

  it.each(scripts)('%s makes no code out of text and loads none', (path) => {
    const code = readBuilt(target, path);
    expect(code).not.toMatch(/\beval\s*\(/);
    expect(code).not.toMatch(/\bnew Function\b/);
    expect(code).not.toMatch(/\bimport(?:Scripts)?\s*\(\s*["'`]https?:/);
  });

  it.each(builtFiles(target, '.html'))('%s loads its own files alone', (path) => {
    expect(readBuilt(target, path)).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
  });

  it('knows no demo portal', () => {
    const naming = builtFiles(target).filter((path) =>
      /portal\.localhost|:4478/.test(readBuilt(target, path)),
    );
    expect(naming).toEqual([]);
  });

  it.each(['finder.js', 'thorough.js', 'describe.js'])('%s carries no library', (path) => {
    const code = readBuilt(target, path);
    // Words that survive minification in the polyfill, zod, preact and the framework's own wrapper.
    expect(code).not.toMatch(/webextension-polyfill|sendMessage callback|_zod|ZodMini|__preactattr_|wxt:/i);
  });

  it('leaves no source map and no test file', () => {
    expect(builtFiles(target).filter((path) => /\.map$|\.test\./.test(path))).toEqual([]);
  });
});
