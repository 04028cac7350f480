import { describe, expect, it, vi } from 'vitest';
import type { Reuse } from '../../../lib/portal/model';
import { addDatasets } from '../../../lib/reuse/add-datasets';

const portal = 'www.data.gouv.fr';
const own = { portal, id: 'a'.repeat(24), datasets: [] } as unknown as Reuse;
const signal = new AbortController().signal;

function client() {
  return {
    myReuses: async () => [own],
    addDataset: vi.fn(async (_portal: string, _id: string, dataset: string) => ({
      ...own,
      datasets: [{ id: dataset, title: dataset }],
    })),
  };
}

describe('adding datasets to a reuse', () => {
  it('adds each, in turn', async () => {
    const asked = client();
    const reuse = await addDatasets(asked, { portal, id: own.id, datasets: ['one', 'two'] }, signal);
    expect(asked.addDataset.mock.calls.map((call) => call[2])).toEqual(['one', 'two']);
    expect(reuse.datasets).toEqual([{ id: 'two', title: 'two' }]);
  });

  it('touches no reuse of somebody else, though an old portal would let it', async () => {
    const asked = client();
    const stranger = { portal, id: 'b'.repeat(24), datasets: ['one'] };
    await expect(addDatasets(asked, stranger, signal)).rejects.toMatchObject({
      failure: { kind: 'forbidden' },
    });
    expect(asked.addDataset).not.toHaveBeenCalled();
  });
});
