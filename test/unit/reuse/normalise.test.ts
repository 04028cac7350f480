import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../lib/reuse/normalise';

const same: [string, string][] = [
  ['https://a.org/x', 'http://a.org/x'],
  ['https://a.org/x', 'https://www.a.org/x'],
  ['https://a.org/x', 'https://m.a.org/x/'],
  ['https://a.org/x', 'https://A.ORG/x'],
  ['https://a.org/x', 'https://a.org:443/x'],
  ['https://a.org/x', 'https://a.org/x?utm_source=letter&fbclid=1'],
  ['https://a.org/x', 'https://a.org/x#comments'],
  ['https://a.org/x', 'https://amp.a.org/x/amp/'],
  ['https://a.org/x', 'https://a.org/x?amp=1'],
  ['https://a.org/x.html', 'https://a.org/x.amp.html'],
  ['https://a.org/é', 'https://a.org/%C3%A9'],
  ['https://a.org/@jane', 'https://a.org/%40jane'],
  ['https://a.org/x?a=1&b=2', 'https://a.org/x?b=2&a=1'],
  ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai'],
  ['https://a.org', 'https://a.org/index.html'],
];
const different: [string, string][] = [
  ['https://a.org/x', 'https://a.org/y'],
  ['https://a.org/x', 'https://a.org/X'],
  ['https://a.org/x?id=1', 'https://a.org/x?id=2'],
  ['https://a.org/x', 'https://b.org/x'],
  ['https://a.org/#/one', 'https://a.org/#/two'],
  ['https://a.org:8080/x', 'https://a.org/x'],
];

describe('addresses compared', () => {
  it.each(same)('%s is %s', (one, other) => expect(addressKey(one)).toBe(addressKey(other)));
  it.each(different)('%s is not %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));
  it('what is no address is compared as it is', () => expect(addressKey('no address')).toBe('no address'));
});
