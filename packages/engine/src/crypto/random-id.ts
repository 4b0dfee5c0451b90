import { HEX } from './hex.ts';
import { randomBytes } from './random-bytes.ts';

/** A random UUID, version 4. Not by `crypto.randomUUID`, which pages without TLS lack. */
export function randomId(): string {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let text = '';
  for (let i = 0; i < 16; i++)
    text += i === 4 || i === 6 || i === 8 || i === 10 ? `-${HEX[bytes[i]!]}` : HEX[bytes[i]!];
  return text;
}
