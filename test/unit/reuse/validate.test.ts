import { describe, expect, it } from 'vitest';
import type { ReuseForm } from '../../../lib/reuse/form';
import { type Problems, validateReuse } from '../../../lib/reuse/validate';
import { form, ID } from './made';

const cases: [string, Partial<ReuseForm>, string[], Problems][] = [
  ['nothing', {}, [ID(1)], {}],
  ['a blank title', { title: '  ' }, [ID(1)], { title: 'titleEmpty' }],
  ['a title of 351', { title: 'é'.repeat(351) }, [ID(1)], { title: 'titleLong' }],
  ['a title of 350', { title: '🌳'.repeat(350) }, [ID(1)], {}],
  ['no address', { url: '' }, [ID(1)], { url: 'empty' }],
  ['a local address', { url: 'http://localhost/' }, [ID(1)], { url: 'local' }],
  ['no type, no topic', { type: '', topic: '' }, [ID(1)], { type: 'typeEmpty', topic: 'topicEmpty' }],
  ['no description', { description: '\n' }, [ID(1)], { description: 'descriptionEmpty' }],
  [
    'a description of 100 001',
    { description: 'x'.repeat(100_001) },
    [ID(1)],
    { description: 'descriptionLong' },
  ],
  ['a short tag', { tags: ['ab'] }, [ID(1)], { tags: 'tagLength' }],
  ['31 tags', { tags: Array.from({ length: 31 }, (_, n) => `tag-${n}`) }, [ID(1)], { tags: 'tagsMany' }],
  ['no dataset', {}, [], { datasets: 'datasetsEmpty' }],
];

describe('what a portal would refuse', () => {
  it.each(cases)('%s', (_name, more, datasets, problems) => {
    expect(validateReuse(form(more), datasets, false)).toEqual(problems);
  });
});
