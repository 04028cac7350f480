/**
 * `npm start`: the main job. Where there is a screen, a browser opens on an article for the person to try;
 * without one (or with `-- --headless`) the job is done here, step by step. `-- --browser firefox` for Firefox.
 */
import { parseArgs } from 'node:util';
import type { BrowserKind } from './lib/browsers';
import { DEMO_HOST, type Demo, startDemo } from './lib/demo';
import { tour } from './lib/demo-tour';
import { hasDisplay } from './lib/display';
import { duration, inWords, say } from './lib/say';

interface Wishes {
  kind: BrowserKind;
  headless: boolean;
}

/** @throws Error with a sentence where an option is not one */
function wishes(): Wishes {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const kind = values.browser ?? 'chromium';
  if (kind !== 'chromium' && kind !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not ${kind}.`);
  }
  return { kind, headless: values.headless ?? !hasDisplay() };
}

function introduce({ portal, article }: Demo): void {
  const { spent: _, ...accounts } = portal.accounts;
  say(`
The article   ${article}
The portal    http://${DEMO_HOST}   (invented data, kept until you close)

Accounts
${Object.entries(accounts)
  .map(
    ([role, { name, email, password, token }]) =>
      `  ${role.padEnd(10)} ${name}, ${email}, password ${password}\n             token ${token}`,
  )
  .join('\n')}

Five things to try
  1. Click Datalien's button in the toolbar: the datasets that the article cites.
  2. Open “Arbres remarquables”: what it is, how fresh, its files, who discusses it.
  3. Sign in with Claire's token, or with the portal's own session (her e-mail and password).
  4. “Reference this page”: the form is filled in; choose a topic and publish.
  5. “Ask a question”, close the popup in the middle, open it again: your words are there.

Close the browser, or press Ctrl+C here, to end.`);
}

/** Shows the article and waits until the person has closed the browser. */
async function show(demo: Demo): Promise<void> {
  const { session, article } = demo;
  await session.open(article);
  const [blank] = await session.browser.pages();
  if ((await session.browser.pages()).length > 1) await blank?.close();
  introduce(demo);
  await new Promise<void>((resolve) => {
    session.browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function main(): Promise<void> {
  const { kind, headless } = wishes();
  const start = performance.now();
  say(headless ? `Without a screen: the main job, done in headless ${kind}.` : `Starting ${kind}…`);
  const demo = await startDemo(kind, { headless });
  try {
    if (!headless) return await show(demo);
    say(
      `  ${'Build, start portal, newspaper, browser'.padEnd(44)} ${duration(performance.now() - start).padStart(8)}`,
    );
    await tour(demo);
    say(`\nDone in ${duration(performance.now() - start)}. The pictures are in .output/demo/.`);
  } finally {
    await demo.close();
  }
}

main().catch((reason: unknown) => {
  say(inWords(reason));
  process.exitCode = 1;
});
