import account from './account.json';
import dataset from './dataset.json';
import discussion from './discussion.json';
import errors from './errors.json';
import list from './list.json';
import manifest from './manifest.json';
import reuse from './reuse.json';
import ui from './ui.json';

/** Every text of the interface in this language, by area. */
export default { account, dataset, discussion, errors, list, manifest, reuse, ui };
