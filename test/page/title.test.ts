import { describe, expect, it } from 'vitest';
import { outletMatcher } from '../../lib/page/outlet';
import { chooseTitle } from '../../lib/page/title';

const isOutlet = outletMatcher(['Le Relevé – journal des données', 'The Daily Paper'], 'www.lereleve.info');

/** Candidates, most trusted first, and the title that comes out. */
const cases: [string[], string][] = [
  [['Trees lost | Le Relevé'], 'Trees lost'],
  [['Trees lost - Environment - Le Relevé'], 'Trees lost - Environment'],
  [['Trees lost', 'Trees lost - Environment - Le Relevé'], 'Trees lost'],
  [['Le Relevé : les arbres perdus'], 'les arbres perdus'],
  [['Le Relevé | Les arbres perdus'], 'Les arbres perdus'],
  [['LeReleve.info - Les arbres perdus'], 'Les arbres perdus'],
  [['Water - a history - Daily Paper'], 'Water - a history'],
  [['Le Relevé'], 'Le Relevé'],
  [['Social title', 'What the page shows', 'What the page shows | Le Relevé'], 'What the page shows'],
  [
    ['We compared three inventories of…', 'We compared three inventories of trees'],
    'We compared three inventories of trees',
  ],
  [['', ''], ''],
  [['Le Havre – Rouen : la ligne en chiffres'], 'Le Havre – Rouen : la ligne en chiffres'],
];

describe('a title without its outlet', () => {
  it.each(cases)('%j → %s', (candidates, expected) => {
    expect(chooseTitle(candidates, isOutlet)).toBe(expected);
  });
});
