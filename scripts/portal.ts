/** `npm run portal [-- --port N] [--pages-port N]`: the demo portal and its pages, until interrupted. */
import { parseArgs } from 'node:util';
import { startPortal } from '../test/portal';
import { startPages } from '../test/portal/pages';

/** @returns the ports asked for @throws Error where one is no port */
function ports(): { portal: number; pages: number } {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'pages-port': { type: 'string' } } });
  const portal = Number(values.port ?? 4478);
  const pages = Number(values['pages-port'] ?? portal + 1);
  for (const port of [portal, pages]) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error('A port is a number from 1 to 65535.');
  }
  return { portal, pages };
}

/** Lines with their columns aligned. */
function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  return rows
    .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

async function run(): Promise<void> {
  const wanted = ports();
  const portalOrigin = `http://portal.localhost:${wanted.portal}`;
  const journal = `http://journal.localhost:${wanted.pages}`;
  const portal = await startPortal({ port: wanted.portal, journal, allowHosts: ['journal.localhost'] });
  const pages = await startPages({ port: wanted.pages, portalOrigin });
  const { spent: _, ...accounts } = portal.accounts;
  const people = Object.entries(accounts).map(([role, a]) => [role, a.name, a.email, a.password, a.token]);
  const paths = Object.entries(pages.paths).map(([name, path]) => [name, `${journal}${path}`]);
  process.stdout.write(`
Portal  ${portalOrigin}
Pages   ${journal}

${table(paths)}

Accounts
${table([['role', 'name', 'e-mail', 'password', 'token'], ...people])}

Ctrl+C stops both.
`);
  process.once('SIGINT', async () => {
    await Promise.all([portal.close(), pages.close()]);
  });
}

run().catch((reason: unknown) => {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = 1;
});
