/** Punycode to Unicode, for hosts: browsers give `xn--`, udata wants the letters (udata: udata/uris.py). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/**
 * @param host as `URL.hostname` gives it
 * @returns the host in Unicode, or null where a label is not well formed
 */
export function hostToUnicode(host: string): string | null {
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) : label));
  return labels.includes(null) ? null : labels.join('.');
}

/** RFC 3492, section 6.2. */
function decode(label: string): string | null {
  const delimiter = label.lastIndexOf('-');
  const output = delimiter > 0 ? [...label.slice(0, delimiter)].map((char) => char.charCodeAt(0)) : [];
  let [code, index, bias] = [128, 0, 72];
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < label.length; ) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit < 0) return null;
      index += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (index > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const count = output.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return null;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** RFC 3492, section 5; -1 for what is no digit, the end included. */
function digitOf(char: number): number {
  if (char >= 0x61 && char <= 0x7a) return char - 0x61;
  if (char >= 0x41 && char <= 0x5a) return char - 0x41;
  return char >= 0x30 && char <= 0x39 ? char - 0x30 + 26 : -1;
}

/** RFC 3492, section 6.1. */
function adapt(delta: number, count: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
