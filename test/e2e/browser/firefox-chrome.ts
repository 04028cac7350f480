import type { Browser } from 'puppeteer-core';

interface Answer {
  result: {
    type?: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
    contexts?: { context: string; url: string }[];
  };
}

/** The protocol's connection: puppeteer has it on its browser, without a type for it. */
interface Connected {
  connection: { send(method: string, params: object): Promise<Answer> };
}

/**
 * Calls a function in the browser's own window, where what a person does outside of pages can be done.
 *
 * @param source the function's text; it is given `argument`, and may return a plain value or a promise of one
 * @throws where the function throws
 */
export async function inChrome<T = void>(browser: Browser, source: string, argument: string): Promise<T> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.result.contexts?.find(({ url }) => url.includes('browser.xhtml'));
  if (!window) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: argument }],
    awaitPromise: true,
    target: { context: window.context },
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value as T;
}
