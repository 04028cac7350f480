/** A lead picture as a PNG, drawn by rule: a row of trees on hills at evening. */
import { deflateSync } from 'node:zlib';

const WIDTH = 960;
const HEIGHT = 540;

/** @returns the picture's bytes */
export function leadPicture(): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < HEIGHT; y++) {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x++) row.set(colour(x, y), 1 + x * 3);
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const TREES = Array.from({ length: 9 }, (_, i) => ({ x: 60 + i * 108, r: 42 + ((i * 37) % 30) }));
const ground = (x: number): number => 400 + 26 * Math.sin(x / 150) + 12 * Math.sin(x / 47);
const hills = (x: number): number => 300 + 44 * Math.sin(x / 210 + 1) + 18 * Math.sin(x / 90);

function colour(x: number, y: number): [number, number, number] {
  const sky = y / HEIGHT;
  if (y > ground(x)) return [58, 74 + ((x * 7 + y * 13) % 9), 44];
  for (const tree of TREES) {
    const base = ground(tree.x);
    const dx = (x - tree.x) / tree.r;
    const dy = (y - (base - tree.r * 1.7)) / (tree.r * 1.15);
    const edge = 1 + 0.08 * Math.sin(Math.atan2(dy, dx) * 9 + tree.x);
    if (dx * dx + dy * dy < edge) return [38 + tree.r / 3, 86 + tree.r / 2 - dy * 22, 52];
    if (Math.abs(x - tree.x) < tree.r / 9 && y > base - tree.r) return [70, 52, 38];
  }
  if (y > hills(x)) return [122, 140, 120];
  return [244 - sky * 40, 214 - sky * 30, 178 + sky * 30];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** CRC-32 of the PNG standard. */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
