import { FIRST, ROUNDS } from './constants.ts';
import { most, writePadded, type Message } from './message.ts';

const rounds = new Int32Array(64);
let bytes = new Uint8Array(1 << 14);

/**
 * SHA-256 (FIPS 180-4) of a message: eight words, which the next call writes over. Synchronous, and there where pages have no
 * `crypto.subtle`, as files of some browsers.
 */
export function sha256(of: Message): Int32Array {
  if (bytes.length < most(of) + 72) bytes = new Uint8Array(most(of) + 72);
  const size = writePadded(of, bytes);
  const hash = Int32Array.from(FIRST);
  for (let at = 0; at < size; at += 64) compress(hash, bytes, at);
  return hash;
}

// Everything in it is a number: whatever else is made in these loops takes longer than the hash.
function compress(hash: Int32Array, bytes: Uint8Array, start: number): void {
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let f = hash[5]!;
  let g = hash[6]!;
  let h = hash[7]!;
  for (let i = 0, at = start; i < 64; i++) {
    let word: number;
    if (i < 16) {
      word = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
      at += 4;
    } else {
      const x = rounds[i - 15]!;
      const y = rounds[i - 2]!;
      const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      word = (rounds[i - 16]! + low + rounds[i - 7]! + high) | 0;
    }
    rounds[i] = word;
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (g ^ (e & (f ^ g))) + ROUNDS[i]! + word) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (c & (a ^ b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  hash[0]! += a;
  hash[1]! += b;
  hash[2]! += c;
  hash[3]! += d;
  hash[4]! += e;
  hash[5]! += f;
  hash[6]! += g;
  hash[7]! += h;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
