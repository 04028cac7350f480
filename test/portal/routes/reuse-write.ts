/** Creating and changing reuses (udata: core/reuse/api.py). */
import { creator, mayEdit, signedIn } from '../auth';
import { isObject, jsonBody } from '../body';
import type { Reuse } from '../data/types';
import { badRequest, forbidden, gone, notFound, Refusal } from '../errors';
import { anyReuse } from '../find';
import { type Context, json, type Reply } from '../http';
import { isObjectId } from '../ids';
import { reuseV1 } from '../marshal/reuse';
import { patchReuse } from '../reuse-patch';
import { validateReuse } from '../reuse-validation';
import type { Router } from '../router';
import { freeSlug } from '../slug';
import { normalTags } from '../tags';

export function reuseWriteRoutes(router: Router): void {
  router
    .post('/api/1/reuses/', create)
    .put('/api/1/reuses/:reuse/', update)
    .post('/api/1/reuses/:reuse/datasets/', addDataset);
}

/** @throws Refusal 400 where the body is no object */
function fields(c: Context): Record<string, unknown> {
  const body = jsonBody(c);
  if (isObject(body)) return body;
  throw new Refusal(json({ errors: { request: 'expecting a JSON object' } }, 400));
}

function create(c: Context): Reply {
  const person = creator(c);
  const now = c.state.now();
  const draft: Partial<Reuse> = {};
  patchReuse(c, draft, fields(c), { created: true });
  if (!draft.owner && !draft.organization) draft.owner = person.id;
  const { title, description, type, topic, url } = validateReuse(c, draft, null);
  const reuse: Reuse = {
    id: c.state.newId(),
    slug: freeSlug(title, (slug) => taken(c, slug)),
    oldSlugs: [],
    archived: null,
    deleted: null,
    datasets: [],
    image: null,
    featured: false,
    created: now,
    modified: now,
    extras: {},
    views: 0,
    followers: new Map(),
    tags: [],
    organization: null,
    private: false,
    ...draft,
    title,
    description,
    type,
    topic,
    url,
    // Both given: published as the individual, without an error.
    ...(draft.owner ? { owner: draft.owner, organization: null } : { owner: null }),
  };
  c.state.store.reuses.set(reuse.id, reuse);
  // The answer shows repeated tags in the order sent; a later GET those kept.
  const answer = reuseV1(c, reuse);
  reuse.tags = normalTags(reuse.tags).tags;
  return json(answer, 201);
}

const taken = (c: Context, slug: string): boolean =>
  [...c.state.store.reuses.values()].some((reuse) => reuse.slug === slug || reuse.oldSlugs.includes(slug));

/** Only the keys sent change. */
function update(c: Context): Reply {
  signedIn(c);
  const reuse = anyReuse(c);
  const body = fields(c);
  if (reuse.deleted !== null && body.deleted !== null) throw gone('This reuse has been deleted');
  if (!mayEdit(c.state, reuse, c.caller)) throw forbidden();
  const changed: Reuse = { ...reuse };
  patchReuse(c, changed, body, { created: false });
  validateReuse(c, changed, reuse);
  if (changed.title !== reuse.title) {
    changed.slug = freeSlug(changed.title, (slug) => slug !== reuse.slug && taken(c, slug));
    if (changed.slug !== reuse.slug) changed.oldSlugs = [...reuse.oldSlugs, reuse.slug];
  }
  changed.tags = normalTags(changed.tags).tags;
  changed.modified = c.state.now();
  Object.assign(reuse, changed);
  return json(reuseV1(c, reuse));
}

function addDataset(c: Context): Reply {
  signedIn(c);
  const reuse = anyReuse(c);
  if (!mayEdit(c.state, reuse, c.caller)) throw forbidden();
  const body = jsonBody(c);
  const id = isObject(body) ? body.id : undefined;
  if (typeof id !== 'string' || !id) throw badRequest('Expect a dataset identifier');
  if (!isObjectId(id) || !c.state.store.datasets.has(id)) throw notFound(c.path);
  if (reuse.datasets.includes(id)) return json(reuseV1(c, reuse));
  reuse.datasets = [...reuse.datasets, id];
  reuse.modified = c.state.now();
  return json(reuseV1(c, reuse), 201);
}
