/**
 * The finder's second script: reads the whole page once, then follows it in the first one's place (see
 * finder.ts for the picture). Separate, so that pages where nobody opened Datalien never pay for it.
 */
import { recogniserFor } from '../lib/links/finder/recogniser';
import { settle } from '../lib/links/finder/resident';
import { shadowOf } from '../lib/links/finder/shadow';
import { thoroughPass } from '../lib/links/finder/thorough';

export default {
  main: () =>
    settle(window, true, {
      recogniserFor,
      steps: (page, recogniser, found, roots) => thoroughPass(page, { recogniser, shadowOf, found, roots }),
    }),
};
