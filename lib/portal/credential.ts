/** How a request says who asks. It stays in the background: no message, log, address or failure holds one. */
export type Credential =
  /** An API token, sent as `X-API-KEY`. */
  | { way: 'token'; token: string }
  /** The portal's own session in this browser: its cookies. */
  | { way: 'session' };

/** Whether a text can be a token at all: printable ASCII without spaces, as a header demands. */
export function isToken(text: string): boolean {
  return /^[\x21-\x7e]{1,4096}$/.test(text);
}
