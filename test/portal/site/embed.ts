/** What other sites show of a dataset: the loader script and the framed card. */
import { datasetOf } from '../find';
import { type Context, html, type Reply } from '../http';
import { updated } from '../marshal/quality';
import { day, esc } from './escape';
import { producer } from './producer';
import { STYLE } from './style';

const LOADER = `(() => {
  const base = document.currentScript?.dataset.udata ?? new URL(document.currentScript.src).origin;
  for (const place of document.querySelectorAll('[data-udata-dataset]')) {
    const frame = document.createElement('iframe');
    frame.src = base + '/embeds/datasets/' + place.dataset.udataDataset;
    frame.style = 'width:100%;height:180px;border:0';
    place.replaceChildren(frame);
  }
})();`;

/** `/oembed.js`. */
export const loader = (): Reply => ({
  status: 200,
  body: LOADER,
  headers: { 'content-type': 'text/javascript; charset=utf-8' },
});

/** `/embeds/datasets/<id or slug>`. */
export function embedPage(c: Context): Reply {
  const d = datasetOf(c);
  return html(
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${esc(d.title)}</title><style>${STYLE}</style><div class="box"><strong><a href="${c.base}/datasets/${esc(d.slug || d.id)}" target="_blank" rel="noopener">${esc(d.title)}</a></strong>${producer(c, d)}<span class="meta">Mis à jour le ${day(updated(d))}</span></div></html>`,
  );
}
