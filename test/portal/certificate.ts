/** A certificate of the portal's own, for tests that map real host names to it. */
import { generate } from 'selfsigned';

/** @param hosts the names it is for @returns what `https.createServer` wants */
export async function certificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const names = [...hosts, 'localhost'].map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  return { key: made.private, cert: made.cert };
}
