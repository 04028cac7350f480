/** `X-Fields` (flask-restx: mask.py): `a,b{c},*`; unknown names are dropped. */
import { badRequest } from './errors';

export type Mask = Map<string, Mask | true>;

/** @returns the mask @throws Refusal 400 `Mask parse error: …` */
export function parseMask(text: string): Mask {
  let source = text.replaceAll('\n', '').trim();
  if (source.startsWith('{')) {
    if (!source.endsWith('}')) throw parseError('Missing closing bracket');
    source = source.slice(1, -1);
  }
  const root: Mask = new Map();
  const stack: Mask[] = [];
  let fields = root;
  let previous: string | null = null;
  for (const [token] of source.matchAll(/[{},]|[\w:\-*]+/g)) {
    if (token === '{') {
      if (previous === null || !fields.has(previous)) throw parseError('Unexpected opening bracket');
      const inner: Mask = new Map();
      fields.set(previous, inner);
      stack.push(fields);
      fields = inner;
    } else if (token === '}') {
      const outer = stack.pop();
      if (!outer) throw parseError('Unexpected closing bracket');
      fields = outer;
    } else if (token === ',') {
      if (previous === null || previous === ',' || previous === '{') throw parseError('Unexpected comma');
    } else fields.set(token, true);
    previous = token;
  }
  if (stack.length) throw parseError('Missing closing bracket');
  return root;
}

const parseError = (reason: string) => badRequest(`Mask parse error: ${reason}`);

/** @returns what the mask keeps of a value @throws Refusal 400 where it goes into a scalar */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  if (typeof value !== 'object') throw badRequest('Mask error: Mask is inconsistent with model');
  const source = value as Record<string, unknown>;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of mask) {
    if (name === '*' || !(name in source)) continue;
    kept[name] = inner === true ? source[name] : applyMask(source[name], inner);
  }
  if (mask.has('*')) for (const [name, item] of Object.entries(source)) kept[name] ??= item;
  return kept;
}

/**
 * A mask also falls on error bodies: only the sentence is sure to remain, and a 403's becomes its repr.
 * @returns what is left of an error's body
 */
export function maskError(status: number, body: unknown, mask: Mask): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const { message } = body as { message?: string };
  const kept = applyMask(body, mask) as Record<string, unknown>;
  if ('message' in kept || message === undefined) return kept;
  return { ...kept, message: status === 403 ? `<Forbidden '403: Forbidden'>` : message };
}
