import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '../lib/page';

/** Runs in the page on demand; what it returns is what `scripting.executeScript` answers with. */
export default defineUnlistedScript(() => describePage(document, location));
