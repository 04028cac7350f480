import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const request = vi.hoisted(() => vi.fn<(wanted: object) => Promise<boolean>>());
vi.mock('webextension-polyfill', () => ({ default: { permissions: { request } } }));

import { requestAccess } from '../../../lib/access';
import { consentTo, publishes } from '../../../lib/consent';
import { requests } from '../../../lib/messages';

beforeEach(() => request.mockReset().mockResolvedValue(true));
afterEach(() => vi.unstubAllEnvs());

describe('consent to what is sent', () => {
  it('is asked by Firefox, within the click', () => {
    vi.stubEnv('BROWSER', 'firefox');
    void consentTo('publish');
    expect(request).toHaveBeenCalledWith({
      data_collection: ['personallyIdentifyingInfo', 'websiteContent', 'browsingActivity'],
    });
  });

  it('refused, ends in a failure that says so', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    request.mockResolvedValue(false);
    const failure = { kind: 'noConsent', portal: 'www.data.gouv.fr' };
    await expect(consentTo('signIn', 'www.data.gouv.fr')).rejects.toMatchObject({ failure });
  });

  it('is no question in other browsers', async () => {
    vi.stubEnv('BROWSER', 'chrome');
    await consentTo('publish');
    expect(request).not.toHaveBeenCalled();
  });

  it('comes with the access to a portal whose session is used', () => {
    vi.stubEnv('BROWSER', 'firefox');
    void requestAccess('https://www.data.gouv.fr');
    expect(request).toHaveBeenCalledWith({
      origins: ['https://www.data.gouv.fr/*'],
      data_collection: ['authenticationInfo'],
    });
  });

  it('covers every request that writes, and none that reads', () => {
    const writing = Object.keys(requests).filter((name) => /\.(publish|finish|add|open$|answer)/.test(name));
    expect(Object.keys(requests).filter((name) => publishes(name as keyof typeof requests))).toEqual(writing);
  });
});
