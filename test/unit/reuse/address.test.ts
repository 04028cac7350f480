import { describe, expect, it } from 'vitest';
import { type AddressProblem, acceptAddress } from '../../../lib/reuse/address';

const accepted: [string, string][] = [
  ['https://lereleve.info/trees', 'https://lereleve.info/trees'],
  ['  https://lereleve.info/trees\n', 'https://lereleve.info/trees'],
  ['https://medium.com/@jane.doe/post', 'https://medium.com/%40jane.doe/post'],
  ['https://a.org/?q=https://a@b.zz/', 'https://a.org/?q=https://a%40b.zz/'],
  ['https://xn--e1afmkfd.xn--p1ai/', 'https://пример.рф/'],
  ['https://xn--mnchen-3ya.de/x', 'https://münchen.de/x'],
  ['https://xn--bcher-kva.ch', 'https://bücher.ch/'],
  ['https://xn--fiq228c.xn--55qx5d/', 'https://中文.公司/'],
  ['https://пример.рф/стр', 'https://пример.рф/%D1%81%D1%82%D1%80'],
  ['https://EXAMPLE.COM/A', 'https://example.com/A'],
  ['https://a.org#top', 'https://a.org/#top'],
  ['https://a.org?x=1', 'https://a.org/?x=1'],
  ['https://a.org:443/x', 'https://a.org/x'],
  ['http://a.org:80/x', 'http://a.org/x'],
  ['https://a.org:8443/x', 'https://a.org:8443/x'],
  ['https://a.org./x', 'https://a.org/x'],
  ['lereleve.info/trees', 'https://lereleve.info/trees'],
  ['https://93.184.216.34/x', 'https://93.184.216.34/x'],
];

const refused: [string, AddressProblem][] = [
  ['', 'empty'],
  ['   ', 'empty'],
  ['https://a.org/one two', 'space'],
  ['https://a.org/\tx', 'space'],
  ['javascript:alert(1)', 'scheme'],
  ['ftp://a.org/x', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['about:blank', 'scheme'],
  ['trees', 'scheme'],
  ['https://', 'malformed'],
  ['https:///x', 'malformed'],
  ['https://a..org/', 'malformed'],
  ['https://-a.org/', 'malformed'],
  ['https://me:word@a.org/', 'credentials'],
  ['http://localhost:3000/', 'local'],
  ['http://site.localhost/', 'local'],
  ['http://127.0.0.1/', 'local'],
  ['http://0x7f.1/', 'local'],
  ['http://[::1]/', 'local'],
  ['http://192.168.0.3/', 'private'],
  ['http://10.1.2.3/', 'private'],
  ['http://172.31.0.1/', 'private'],
  ['http://[fd00::1]/', 'private'],
  ['https://nas.local/', 'private'],
  ['https://wiki/', 'private'],
  ['https://wiki.internal/', 'private'],
  ['https://deploy--site.netlify.app/', 'label'],
  ['https://a.org:1/', 'port'],
];

describe('addresses that the portal takes', () => {
  it.each(accepted)('%s → %s', (typed, url) => {
    expect(acceptAddress(typed)).toEqual({ url });
  });
  it.each(refused)('%j is refused: %s', (typed, problem) => {
    expect(acceptAddress(typed)).toEqual({ problem });
  });
  it('a portal on this computer takes this computer’s pages', () => {
    expect(acceptAddress('http://127.0.0.1:4000/a', { local: true })).toEqual({
      url: 'http://127.0.0.1:4000/a',
    });
  });
});
