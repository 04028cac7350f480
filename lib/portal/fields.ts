/** The portal's complaints about fields, in the words of our forms. */

/** udata's names for what our forms call otherwise. */
const NAMES = new Map([
  ['discussion', 'comment'],
  ['content', 'comment'],
  ['subject', 'dataset'],
]);

/** udata's sentence of core/reuse/models.py in its translations: the address of a reuse is taken. */
const ALREADY_REGISTERED = [
  'this url is already registered',
  'cette url est déjà enregistrée',
  'diese url ist bereits registriert',
  'esta url ya está registrada',
  'este url já está registado',
  'questo url è già registrato',
  'овај url је већ регистрован',
  'هذا العنوان الإلكتروني مسجل من قبل',
];

/** The first text anywhere in a value: errors are strings, lists of them, or objects of objects of them. */
function firstText(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() ? value.trim().slice(0, 500) : null;
  if (typeof value !== 'object' || value === null || depth > 5) return null;
  for (const inner of Object.values(value)) {
    const text = firstText(inner, depth + 1);
    if (text) return text;
  }
  return null;
}

/**
 * @param errors the `errors` of an answer, in any of udata's shapes
 * @returns field of our forms → the portal's sentence; undefined where there is none
 */
export function formFields(errors: unknown): Record<string, string> | undefined {
  if (typeof errors !== 'object' || errors === null || Array.isArray(errors)) return undefined;
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(errors).slice(0, 30)) {
    // `urlhash` is the portal's own index: it says again what `url` says.
    if (name === 'urlhash' || !/^[a-zA-Z][\w-]{0,39}$/.test(name)) continue;
    const text = firstText(value);
    const field = NAMES.get(name) ?? name;
    if (text && !fields.has(field)) fields.set(field, text);
  }
  return fields.size ? Object.fromEntries(fields) : undefined;
}

/** Whether a complaint about `url` says that another reuse has this address. */
export function saysAlreadyRegistered(text: string | undefined): boolean {
  const said = text?.normalize('NFC').toLowerCase() ?? '';
  return ALREADY_REGISTERED.some((sentence) => said.includes(sentence));
}
