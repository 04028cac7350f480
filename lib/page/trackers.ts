/**
 * Query parameters that say where a reader came from and nothing about the page. A kept list, checked against
 * the documentation of the tools that add them (Google Analytics and Ads, Matomo, Piano/AT Internet, Meta,
 * Microsoft, TikTok, Mailchimp, HubSpot, Marketo, Adobe, Yandex, LinkedIn, Pinterest, X, Webtrekk, Klaviyo).
 */
const PREFIXES = [
  'utm_',
  'mtm_',
  'matomo_',
  'pk_',
  'piwik_',
  'at_',
  'xtor',
  'hsa_',
  'fb_',
  'elqtrack',
  'sfmc_',
  'vero_',
  'oly_',
  'guce_',
  'ml_',
  'mkt_tok',
  'wt_',
  'itm_',
  'trk_',
  'stm_',
  '_branch_',
  'pd_rd_',
  'aff_',
  'ns_',
];
const NAMES = new Set([
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'gad_source',
  'gad_campaignid',
  'srsltid',
  '_ga',
  '_gl',
  'msclkid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'epik',
  'yclid',
  'ysclid',
  '_openstat',
  'scclid',
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  '__hssc',
  '__hstc',
  '__hsfp',
  'hsctatracking',
  'wickedid',
  'rb_clickid',
  's_cid',
  'sc_cid',
  'cmpid',
  'ncid',
  'smid',
  'ref_src',
  'ref_url',
  '__twitter_impression',
  '__tn__',
  'guccounter',
  'xts',
  'xtref',
  'xtcr',
  'trk',
  'trkcampaign',
  'spm',
  'scm',
  'emci',
  'emdi',
  'ck_subscriber_id',
  'bxid',
  'cndid',
  'mbid',
  '_ke',
  '_kx',
  'dm_i',
  'wtrid',
  'mkcid',
  'mkevt',
  'cvid',
  'ocid',
  'action_object_map',
  'action_ref_map',
  'action_type_map',
  'soc_src',
  'soc_trk',
  'tblci',
  'obclid',
  'dicbo',
  'ito',
  'iclid',
  'usqp',
  'amp_js_v',
  'amp_gsa',
]);

/** @param name of a query parameter, decoded */
export function isTracker(name: string): boolean {
  const key = name.toLowerCase();
  return NAMES.has(key) || PREFIXES.some((prefix) => key.startsWith(prefix));
}

/**
 * Takes trackers off an address, in place. The rest of the query stays as it is written: URLSearchParams
 * would spell it anew.
 *
 * @returns the names that were taken off, in order, each once
 */
export function removeTrackers(url: URL): string[] {
  const removed = new Set<string>();
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const name = decode(pair.split('=', 1)[0] ?? '');
      if (!isTracker(name)) return true;
      removed.add(name);
      return false;
    });
  if (removed.size > 0) url.search = kept.join('&');
  return [...removed];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
