/** What each request of the protocol does. One line each: the work is elsewhere. */
import type { Accounts } from '../account';
import type { Handlers } from '../messages';
import type { PortalClient } from '../portal/client';
import { addDatasets } from '../reuse/add-datasets';
import { findMatches } from '../reuse/find-matches';
import { publish } from '../reuse/send';
import type { AccessIntents } from './access-intents';
import { openLogin } from './login';
import { describe, lookAtPage, lookThoroughly } from './pages';
import { sendOnce } from './sends';

/** A send is not aborted by the surface that asked for it: what was begun is ended. */
const untilDone = () => new AbortController().signal;

export function createHandlers(client: PortalClient, accounts: Accounts, intents: AccessIntents): Handlers {
  return {
    'page.look': ({ tabId }) => lookAtPage(tabId),
    'page.thorough': ({ tabId }) => lookThoroughly(tabId),
    'page.describe': ({ tabId }) => describe(tabId),

    'dataset.resolve': ({ reference }, signal) => client.resolve(reference, signal),
    'dataset.detail': ({ portal, id }, signal) => client.datasetDetail(portal, id, signal),
    'dataset.files': ({ portal, id, page }, signal) => client.files(portal, id, page, signal),
    'dataset.search': ({ portal, q }, signal) => client.search(portal, q, signal),
    'dataset.reuses': ({ portal, id, page }, signal) => client.datasetReuses(portal, id, page, signal),
    'object.resolve': ({ reference }, signal) => client.otherObject(reference, signal),

    'reuse.choices': ({ portal }, signal) => client.reuseChoices(portal, signal),
    'reuse.matches': (wanted, signal) => findMatches(client, accounts, wanted, signal),
    'reuse.publish': ({ key, reuse }) => sendOnce(key, () => publish(client, reuse, untilDone())),
    'reuse.finish': async ({ portal, id }) => ({
      reuse: await client.publishReuse(portal, id, untilDone()),
      published: true,
    }),
    'reuse.addDatasets': (wanted) => addDatasets(client, wanted, untilDone()),
    'tags.suggest': ({ portal, q }, signal) => client.tagSuggest(portal, q, signal),

    'discussion.list': ({ portal, id, page }, signal) => client.discussions(portal, id, page, signal),
    'discussion.read': ({ portal, id }, signal) => client.discussion(portal, id, signal),
    'discussion.open': ({ key, ...thread }) =>
      sendOnce(key, () => client.openDiscussion(thread, untilDone())),
    'discussion.answer': ({ key, ...answer }) =>
      sendOnce(key, () => client.answerDiscussion(answer, untilDone())),

    'account.get': ({ portal }, signal) => accounts.current(portal, signal),
    'account.checkToken': ({ portal, keep }, signal) => accounts.checkToken(portal, keep, signal),
    'account.checkSession': ({ portal }, signal) => accounts.checkSession(portal, signal),
    'account.awaitAccess': ({ portal }) => intents.expect(portal),
    'account.openLogin': ({ portal, tabId }) => openLogin(portal, tabId),
    'account.signOut': ({ portal }) => accounts.signOut(portal),
  };
}
