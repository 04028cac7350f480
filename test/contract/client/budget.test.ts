import { describe, expect, it } from 'vitest';
import { asking, signal } from './ask';

const asked = await asking();
const { demo, host } = asked;
const { datasets } = demo;
const MOST_BYTES = 5_000;

describe('what opening a page costs', () => {
  const { private: _, privatePerson: __, deleted: ___, deletedPrivate: ____, manyFiles, ...open } = datasets;

  it(`n datasets: n + 1 requests, each at most ${MOST_BYTES} bytes`, async () => {
    const all = Object.values(open);
    await Promise.all(
      all.map(({ id, slug }) => asked.client.dataset({ portal: host, ref: slug || id }, signal)),
    );
    expect(asked.wire).toHaveLength(all.length + 1);
    const heavy = asked.wire.filter(({ bytes }) => bytes > MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  it('opened again within the minute: nothing', async () => {
    const wanted = { portal: host, ref: datasets.trees.slug };
    await asked.client.dataset(wanted, signal);
    asked.wire.length = 0;
    await asked.client.dataset(wanted, signal);
    await asked.client.dataset({ portal: host, ref: datasets.trees.id }, signal);
    expect(asked.wire).toEqual([]);
  });

  it('a link to a file: one more', async () => {
    const [ref = ''] = datasets.trees.files;
    await asked.client.resolve({ portal: host, kind: 'resource', ref }, signal);
    expect(asked.wire).toHaveLength(3);
  });

  it('five hundred files are told by twenty bytes each', async () => {
    await asked.client.dataset({ portal: host, ref: manyFiles.id }, signal);
    const answer = asked.wire.find(({ path }) => path.includes(manyFiles.id));
    expect(answer?.bytes).toBeLessThan(1_000 + 500 * 20);
  });

  it('every request says what it wants, as udata wants it said', async () => {
    await asked.client.dataset({ portal: host, ref: datasets.trees.slug }, signal);
    await asked.client.datasetDetail(host, datasets.trees.id, signal);
    await asked.client.files(host, datasets.trees.id, 1, signal);
    await asked.client.datasetReuses(host, datasets.trees.id, 1, signal);
    await asked.client.discussions(host, datasets.trees.id, 1, signal);
    for (const { path, headers, status } of demo.requests()) {
      expect(status).toBe(200);
      expect(path).toMatch(/^\/api\/[12]\/[^?]*\/\?.*\blang=fr\b/);
      expect(headers.accept).toBe('application/json');
      expect(headers['x-fields']).toBeTruthy();
    }
  });
});
