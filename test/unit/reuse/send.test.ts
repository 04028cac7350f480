import { describe, expect, it, vi } from 'vitest';
import { FailureError } from '../../../lib/failure-error';
import type { NewReuse } from '../../../lib/portal/model';
import { publish } from '../../../lib/reuse/send';
import { ID, reuse } from './made';

const wanted: NewReuse = {
  portal: 'www.data.gouv.fr',
  title: 'T',
  url: 'https://a.org/',
  description: 'D',
  type: 'post',
  topic: 'others',
  tags: [],
  datasets: [ID(1)],
  organization: null,
  visibility: 'public',
};
const signal = new AbortController().signal;
const draft = reuse(1, { private: true });

describe('publishing', () => {
  it('creates a draft, then makes it public', async () => {
    const client = { createReuse: vi.fn(async () => draft), publishReuse: vi.fn(async () => reuse(1)) };
    expect(await publish(client, wanted, signal)).toEqual({ reuse: reuse(1), published: true });
    expect(client.publishReuse).toHaveBeenCalledWith('www.data.gouv.fr', draft.id, signal);
  });

  it('leaves a draft where one is wanted', async () => {
    const client = { createReuse: async () => draft, publishReuse: vi.fn(async () => reuse(1)) };
    expect(await publish(client, { ...wanted, visibility: 'draft' }, signal)).toEqual({
      reuse: draft,
      published: false,
    });
    expect(client.publishReuse).not.toHaveBeenCalled();
  });

  it('names the draft that a failure leaves', async () => {
    const failure = { kind: 'server' as const, status: 502 };
    const client = {
      createReuse: async () => draft,
      publishReuse: async () => Promise.reject(new FailureError(failure)),
    };
    expect(await publish(client, wanted, signal)).toEqual({ reuse: draft, published: false, failure });
  });

  it('fails where nothing was created', async () => {
    const failure = new FailureError({ kind: 'alreadyThere' });
    const client = { createReuse: async () => Promise.reject(failure), publishReuse: vi.fn() };
    await expect(publish(client, wanted, signal)).rejects.toBe(failure);
    expect(client.publishReuse).not.toHaveBeenCalled();
  });
});
