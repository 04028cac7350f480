import type { Author, Comment, Producer, Thread } from '../../../lib/portal/model';

export const VALOMBRE: Producer = {
  kind: 'organization',
  id: '5f0000000000000000000010',
  name: 'Métropole de Valombre',
  acronym: null,
  page: null,
  logo: null,
  certified: true,
};

export const BY_VALOMBRE: Author = {
  kind: 'organization',
  id: VALOMBRE.id,
  name: VALOMBRE.name,
  logo: null,
};
export const BY_CLAIRE: Author = {
  kind: 'person',
  id: '5f0000000000000000000001',
  name: 'Claire Martin',
  logo: null,
};

export function comment(more: Partial<Comment> = {}): Comment {
  return {
    id: null,
    index: 0,
    content: 'Centimetres or metres?',
    author: BY_CLAIRE,
    postedOn: '2026-11-12T09:12:00Z',
    edited: null,
    ...more,
  };
}

export function thread(more: Partial<Thread> = {}): Thread {
  return {
    portal: 'www.data.gouv.fr',
    id: '5f00000000000000000000a1',
    title: 'Column “circonf_cm”: centimetres or metres?',
    subject: { class: 'Dataset', id: '5f0000000000000000000d01' },
    page: 'https://www.data.gouv.fr/datasets/trees/discussions?discussion_id=5f00000000000000000000a1',
    created: '2026-11-12T09:12:00Z',
    closed: null,
    closedBy: null,
    comments: [comment()],
    lastActivity: '2026-11-12T09:12:00Z',
    can: { close: false, edit: false, delete: false },
    ...more,
  };
}
