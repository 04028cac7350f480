/** The most that is read of one answer, in bytes. A dataset's own answer has a few thousand. */
export const MOST_BYTES = 2_000_000;

/**
 * @returns the body's text, or null where it is larger than `most`; the rest is then not fetched
 */
export async function readText(response: Response, most = MOST_BYTES): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return null;
  }
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** @returns the value that a text spells, or undefined where it is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
