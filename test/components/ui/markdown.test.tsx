import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Markdown } from '../../../components/ui';
import { renderMarkdown } from '../../../components/ui/markdown-render';
import { renderApp } from '../harness';

/**
 * DOMPurify's walk through the tree does not work in happy-dom. Here the second layer stands alone, and has to hold
 * by itself.
 */
vi.mock('dompurify', () => ({
  default: {
    sanitize: (html: string) => new DOMParser().parseFromString(html, 'text/html').body,
  },
}));
afterEach(cleanup);

function rendered(markdown: string): HTMLElement {
  const place = document.createElement('div');
  place.append(renderMarkdown(markdown));
  return place;
}

/** What hostile descriptions try (OWASP filter evasion, DOM clobbering, mutation, Markdown's own link forms). */
const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<form action="https://evil.example"><input name=x><button>go</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="//evil.example/x">x</a>',
  '<a href="/relative">x</a>',
  '<a href="https://ok.example" onclick="alert(1)" style="position:fixed;inset:0" id="app" class="ui-top">x</a>',
  '<p style="background:url(https://evil.example/x)">x</p>',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<video src="https://evil.example/x" autoplay></video>',
  '<audio src="https://evil.example/x"></audio>',
  '<img srcset="https://evil.example/x 2x" alt="x">',
  '<picture><source srcset="https://evil.example/x"><img alt="x"></picture>',
  '<template><img src=x onerror=alert(1)></template>',
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<input autofocus onfocus=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](<javascript:alert(1)>)',
  '![x](javascript:alert(1))',
  '![x](https://tracker.example/pixel.gif)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '`<img src=x onerror=alert(1)>`',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
];

test.each(ATTACKS)('nothing acts, loads or hides in %s', (attack) => {
  const place = rendered(attack);
  for (const element of place.querySelectorAll('*')) {
    expect(element.tagName).toMatch(
      /^(P|BR|HR|UL|OL|LI|BLOCKQUOTE|PRE|CODE|EM|STRONG|B|I|U|DEL|S|SUB|SUP|A|H[3-6]|DL|DT|DD|TABLE|THEAD|TBODY|TR|TH|TD|SPAN)$/,
    );
    const allowed = element.tagName === 'A' ? ['href', 'rel', 'target'] : ['class'];
    for (const attribute of element.getAttributeNames()) expect(allowed).toContain(attribute);
    const href = element.getAttribute('href');
    if (href !== null) expect(href).toMatch(/^(https?|mailto):/i);
    if (element.tagName === 'A') expect(element.getAttribute('rel')).toBe('noopener noreferrer');
  }
});

test('pictures are links, links show their host, headings start below the screen’s', () => {
  const place = rendered(
    '# Title\n\n[words](https://a.example/x) [a.example](https://a.example) ![plan](https://b.example/p.png)',
  );
  expect(place.querySelector('h3')?.textContent).toBe('Title');
  const links = [...place.querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual([
    'words (a.example)',
    'a.example',
    'plan (b.example)',
  ]);
  expect(place.querySelector('img')).toBeNull();
});

test('tables, lists and code keep their form', () => {
  const place = rendered('| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n\n`x < y`');
  expect(place.querySelectorAll('td')).toHaveLength(2);
  expect(place.querySelectorAll('li')).toHaveLength(2);
  expect(place.querySelector('code')?.textContent).toBe('x < y');
});

test('a link is opened by the application', async () => {
  const { app } = await renderApp(<Markdown text="[words](https://a.example/x)" />);
  fireEvent.click(await screen.findByRole('link', { name: /words/ }));
  expect(app.openTab).toHaveBeenCalledWith('https://a.example/x');
});
