/** The article of the demonstration: datasets cited in every form that a page may have. */
import { esc } from '../site/escape';
import { links, type Site } from './links';
import { embed, newspaper } from './newspaper';

export const ARTICLE = '/environnement/ou-sont-passes-les-arbres-remarquables';

/** @returns the page */
export function article(site: Site): string {
  const to = links(site);
  const a = (href: string, text: string) => `<a href="${esc(href)}">${text}</a>`;
  const body = `
<p>Ils sont 1 284 au dernier pointage : platanes de quai, cèdres de parc, chênes oubliés au milieu d’un rond-point. La métropole de Valombre en tient la liste depuis 2012 dans son ${a(to.dataset('arbres-remarquables'), 'inventaire des arbres remarquables')}. Nous en avons comparé, ligne à ligne, les quatre éditions publiées. Cent trois arbres de la première n’y figurent plus.</p>
<p>Certains ont été abattus, d’autres simplement déplacés d’une parcelle à l’autre. Pour dix-sept d’entre eux, quai des Tanneurs, l’explication manque : ils sont debout, mais plus au fichier.</p>
<h2>Ce que disent les éditions successives</h2>
<table><thead><tr><th>Édition</th><th>Arbres</th><th>Entrés</th><th>Sortis</th></tr></thead><tbody><tr><td>2012</td><td>1 198</td><td>—</td><td>—</td></tr><tr><td>2018</td><td>1 240</td><td>83</td><td>41</td></tr><tr><td>2023</td><td>1 301</td><td>88</td><td>27</td></tr><tr><td>2026</td><td>1 284</td><td>18</td><td>35</td></tr></tbody></table>
<p>Pour situer chaque arbre, nous avons rapproché leurs coordonnées de la ${a(to.dataset('adresses-de-valombre'), 'base des adresses')}, puis de l’${a(to.datasetById('urbanTrees'), 'indice de couvert arboré')} calculé par l’Atelier Canopée. Le tracé des berges vient du réseau hydrographique, consultable à l’adresse ${esc(to.dataset('reseau-hydrographique-de-la-vaume'))}.</p>
<blockquote>« Un arbre qui sort du fichier ne sort pas forcément du paysage. »</blockquote>
<h2>La ville bouge, le fichier moins</h2>
<p>La fréquentation des quais a doublé en quatre ans, comme le montrent ${a(to.file('bikes'), 'les comptages de vélos, heure par heure')}. Les crédits d’entretien, eux, sont stables : on les lit dans ${a(to.fileOnPage('budget-primitif-2026', 'budget'), 'le budget primitif, chapitre 823')}.</p>
${embed(site, 'energy')}
<p>Une première carte avait été dressée en 1998, avec le ${a(to.archived('plan-doccupation-des-sols-de-1998'), 'plan d’occupation des sols')} ; une autre piste passait par le ${a(to.searched('recensement-participatif-des-fontaines'), 'recensement des fontaines')}, souvent plantées de grands arbres.</p>
<div id="encadre"></div>
<p>Deux sources ne sont plus consultables : ${a(to.datasetById('deleted'), 'les horaires des piscines')}, retirés en octobre, et ${a(to.datasetById('private'), 'les projets de voirie')}, que la métropole n’a pas publiés.</p>
<section class="method"><h2>Notre méthode</h2><p>Les quatre éditions ont été alignées par identifiant, puis par position à moins de trois mètres. Le code est publié. La ${a(to.reuse('carte-des-platanes-centenaires'), 'carte des platanes centenaires')} de l’Atelier Canopée nous a servi de contrôle. La ${a(to.organization('metropole-de-valombre'), 'métropole de Valombre')} a répondu à nos questions dans ${a(to.thread('arbres-remarquables', 1), 'la discussion ouverte sur le portail')}.</p></section>`;
  return newspaper(site, {
    path: ARTICLE,
    headline: 'Où sont passés les arbres remarquables ?',
    standfirst:
      'Le Relevé a comparé quatre éditions de l’inventaire des arbres remarquables de Valombre pour suivre, arbre par arbre, ceux qui n’y figurent plus.',
    section: 'Environnement',
    author: 'Claire Martin',
    date: '2026-11-14T06:30:00+01:00',
    dateShown: '14 novembre 2026',
    keywords: ['arbres', 'patrimoine naturel', 'données publiques', 'Valombre'],
    body,
    end: `<script>
(() => {
  const root = document.getElementById('encadre').attachShadow({ mode: 'closed' });
  root.innerHTML = '<style>aside{border-top:3px solid #b23a1e;padding:.8rem 0;font:17px/1.5 Georgia,serif}</style><aside>À lire aussi : ce que coûtent les ';
  const link = document.createElement('a');
  link.href = ${JSON.stringify(to.dataset('comptages-routiers-un-fichier-par-station'))};
  link.textContent = 'comptages routiers';
  root.querySelector('aside').append(link);
})();
</script>`,
  });
}
