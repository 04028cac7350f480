import { describe, expect, it } from 'vitest';
import { tagSlug, tagSlugs } from '../../../lib/reuse/tags';

describe('tags as portals store them', () => {
  it.each([
    ['Été 2024', 'ete-2024'],
    ['R&D', 'r-d'],
    ['C++', 'c'],
    ['L’eau', 'leau'],
    ["L'eau", 'leau'],
    ['Œuvres d’art', 'oeuvres-dart'],
    ['Straße', 'strasse'],
    ['  --a b--  ', 'a-b'],
    ['Животна средина', 'zhivotna-sredina'],
    ['İstanbul', 'istanbul'],
    ['🌳', ''],
  ])('%s → %s', (tag, slug) => expect(tagSlug(tag)).toBe(slug));

  it('what is too short, too long or there already is left out; commas part', () => {
    expect(tagSlugs(['C++', 'Eau, Arbres', 'arbres', 'x'.repeat(97)])).toEqual(['eau', 'arbres']);
  });
});
