import { expect, test } from 'vitest';
import { formatName, formatsShown } from '../../../lib/preview/formats';
import { licenceName } from '../../../lib/preview/licence';
import { qualityOf } from '../../../lib/preview/quality';

test.each([
  [null, null],
  [{ id: 'notspecified', title: 'License Not Specified', url: null }, null],
  [{ id: 'lov2', title: 'Licence Ouverte / Open Licence version 2.0', url: null }, 'Licence Ouverte 2.0'],
  [{ id: 'odc-odbl', title: 'Open Data Commons Open Database License (ODbL)', url: null }, 'ODbL 1.0'],
  [{ id: 'own', title: ' Conditions of use ', url: null }, 'Conditions of use'],
  [{ id: 'toString', title: 'Odd', url: null }, 'Odd'],
  [{ id: 'own', title: '', url: null }, 'own'],
])('licence %j', (licence, expected) => {
  expect(licenceName(licence)).toBe(expected);
});

test('formats are spelt as people do, a few shown', () => {
  expect(formatName('geojson')).toBe('GeoJSON');
  expect(formatName('csv')).toBe('CSV');
  expect(formatName('application/vnd.oasis.opendocument')).toHaveLength(12);
  expect(formatsShown(['CSV', 'JSON', 'SHP', ''], 2)).toEqual({ shown: ['CSV', 'JSON'], others: 1 });
  expect(formatsShown([], 2)).toEqual({ shown: [], others: 0 });
});

test('quality counts what the portal answered, and nothing it does not know', () => {
  const quality = qualityOf({ license: true, spatial: false, tags_count: true, has_resources: true });
  expect(quality).toEqual({
    items: [
      { criterion: 'license', kept: true },
      { criterion: 'spatial', kept: false },
    ],
    kept: 1,
    total: 2,
  });
  expect(qualityOf({}).total).toBe(0);
});
