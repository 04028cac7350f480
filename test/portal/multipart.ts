/** multipart/form-data, as much of it as an image upload needs (RFC 7578). */

export interface Part {
  name: string;
  filename: string | null;
  type: string;
  data: Buffer;
}

/** @returns the parts of a body; empty where it is no multipart */
export function readMultipart(contentType: string, body: Buffer): Part[] {
  const [, quoted, plain] =
    /^multipart\/form-data;.*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) return [];
  // Latin-1 keeps every byte one character.
  const text = body.toString('latin1');
  return text.split(`--${boundary}`).slice(1, -1).flatMap(readPart);
}

function readPart(raw: string): Part[] {
  const split = raw.indexOf('\r\n\r\n');
  if (split < 0) return [];
  const head = Buffer.from(raw.slice(0, split), 'latin1').toString('utf8');
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  if (name === undefined) return [];
  return [
    {
      name,
      filename: /\bfilename="([^"]*)"/i.exec(head)?.[1] ?? null,
      type: /^content-type:\s*([^\s;]+)/im.exec(head)?.[1] ?? 'text/plain',
      data: Buffer.from(raw.slice(split + 4).replace(/\r\n$/, ''), 'latin1'),
    },
  ];
}
