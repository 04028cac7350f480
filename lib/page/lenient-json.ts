/** JSON as templates write it: comments around it, raw line breaks, trailing commas, escaped quotes. */
import { decodeEntities } from './entities';

/**
 * @param text a script element's content
 * @returns what it says, or undefined where no repair makes it JSON
 */
export function parseLenient(text: string): unknown {
  const bare = unwrap(text);
  if (!bare) return undefined;
  return (
    attempt(bare) ??
    attempt(repair(bare)) ??
    (bare.includes('&quot;') ? attempt(repair(decodeEntities(bare))) : undefined)
  );
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands between the first bracket and the last: comments, CDATA marks and a final `;` go. */
function unwrap(text: string): string {
  const start = text.search(/[[{]/);
  const opening = text[start];
  // `<![CDATA[` has brackets of its own.
  const cdata = text.indexOf('<![CDATA[');
  if (cdata >= 0 && cdata < start) return unwrap(text.slice(cdata + 9).replaceAll(']]>', ''));
  const end = text.lastIndexOf(opening === '{' ? '}' : ']');
  return start >= 0 && end > start ? text.slice(start, end + 1) : '';
}

/** One walk: within strings raw controls are escaped, outside commas before a closing bracket are dropped. */
function repair(text: string): string {
  const out: string[] = [];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char === '\\') {
        out.push(char, text[++at] ?? '');
      } else if (char < ' ') {
        out.push(' ');
      } else {
        if (char === '"') quoted = false;
        out.push(char);
      }
    } else if (char === ',' && closesNext(text, at + 1)) {
      // dropped
    } else {
      if (char === '"') quoted = true;
      out.push(char);
    }
  }
  return out.join('');
}

function closesNext(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + 200; at++) {
    const char = text[at] ?? '';
    if (char > ' ') return char === '}' || char === ']';
  }
  return false;
}
