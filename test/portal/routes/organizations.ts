/** Organizations, and the thin objects: dataservices, topics (udata: core/organization/api.py …). */
import { iso } from '../data/dates';
import type { Organization, Thin } from '../data/types';
import { badArgument } from '../errors';
import { dataserviceOf, organizationOf, topicOf } from '../find';
import { type Context, json, type Reply } from '../http';
import { datasetV1 } from '../marshal/dataset';
import { owners, owning } from '../marshal/owned';
import { organizationRef, userRef } from '../marshal/people';
import { reuseV1 } from '../marshal/reuse';
import { paginate } from '../pagination';
import { idArg, matches, positiveArg } from '../query';
import type { Router } from '../router';
import { listed } from '../visibility';

export function organizationRoutes(router: Router): void {
  router
    .get('/api/1/organizations/suggest/', suggest)
    .get('/api/1/organizations/', (c) =>
      paginate(
        c,
        [...c.state.store.organizations.values()].filter((o) => o.deleted === null),
        (o) => detail(c, o),
      ),
    )
    .get('/api/1/organizations/:organization/', (c) => json(detail(c, organizationOf(c))))
    .get('/api/1/organizations/:organization/datasets/', (c) => {
      const { id } = organizationOf(c);
      const owned = listed(c, c.state.store.datasets.values()).filter((d) => d.organization === id);
      return paginate(c, owned, (dataset) => datasetV1(c, dataset));
    })
    .get('/api/1/organizations/:organization/reuses/', (c) => {
      const { id } = organizationOf(c);
      const owned = listed(c, c.state.store.reuses.values()).filter((r) => r.organization === id);
      return json(owned.map((reuse) => reuseV1(c, reuse)));
    })
    .get('/api/1/dataservices/', (c) => {
      const about = idArg(c, 'dataset');
      const found = [...c.state.store.dataservices.values()].filter(
        (s) => !about || s.datasets.includes(about),
      );
      return paginate(c, found, (service) => dataservice(c, service));
    })
    .get('/api/1/dataservices/:dataservice/', (c) => json(dataservice(c, dataserviceOf(c))))
    .get('/api/1/topics/:topic/', (c) => json(topic(c, topicOf(c))))
    .get('/api/2/topics/:topic/', (c) => json(topic(c, topicOf(c))));
}

function detail(c: Context, organization: Organization): Record<string, unknown> {
  const { datasets, reuses, people } = c.state.store;
  const owns = (item: { organization: string | null; private: boolean; deleted: number | null }) =>
    item.organization === organization.id && !item.private && item.deleted === null;
  return {
    ...(organizationRef(c, organization.id) as Record<string, unknown>),
    class: undefined,
    created_at: iso(organization.created),
    deleted: iso(organization.deleted),
    description: organization.description,
    extras: {},
    image_url: null,
    last_modified: iso(organization.created),
    members: organization.members.map(({ user, role, since }) => ({
      label: { admin: 'Administrateur', editor: 'Éditeur', partial_editor: 'Éditeur partiel' }[role],
      role,
      since: iso(since),
      user: {
        ...(userRef(c, user) as object),
        email: `***@${people.get(user)?.email.split('@')[1] ?? ''}`,
        last_login_at: null,
      },
    })),
    metrics: {
      datasets: [...datasets.values()].filter(owns).length,
      followers: 0,
      reuses: [...reuses.values()].filter(owns).length,
      views: 0,
    },
    teams: [],
    url: organization.url,
    zone: null,
  };
}

function suggest(c: Context): Reply {
  const q = c.query.get('q');
  if (q === null) {
    throw badArgument(
      'q',
      'The string to autocomplete/suggest Missing required parameter in the query string',
    );
  }
  const found = [...c.state.store.organizations.values()].filter(
    (o) => o.deleted === null && (matches(o.name, q) || matches(o.acronym ?? '', q)),
  );
  return json(
    found.slice(0, positiveArg(c, 'size', 10)).map(({ id, name, acronym, slug }) => ({
      acronym,
      id,
      image_url: `${c.base}/images/logos/${id}.svg`,
      name,
      page: `${c.base}/organizations/${slug}`,
      slug,
    })),
  );
}

const thin = (c: Context, item: Thin) => ({
  created_at: iso(item.created),
  deleted_at: null,
  description: item.description,
  id: item.id,
  ...owners(c, item),
  permissions: owning(c, item),
  private: item.private,
  slug: item.slug,
});

const dataservice = (c: Context, item: Thin) => ({
  ...thin(c, item),
  base_api_url: 'https://api.valombre.example.org/velo',
  self_api_url: `${c.base}/api/1/dataservices/${item.slug}/`,
  self_web_url: `${c.base}/dataservices/${item.slug}`,
  title: item.title,
});

const topic = (c: Context, item: Thin) => ({
  ...thin(c, item),
  name: item.title,
  page: `${c.base}/topics/${item.slug}`,
  uri: `${c.base}/api/2/topics/${item.slug}/`,
});
