/** A number below 2³¹ that depends on all of these (FNV-1a over their bytes): a seed of its own for every part of a simulation. */
export function mixed(...numbers: readonly number[]): number {
  let hash = 0x811c_9dc5;
  for (const number of numbers) {
    for (let rest = Math.abs(Math.floor(number)), i = 0; i < 6; i++, rest = Math.floor(rest / 256)) {
      hash = Math.imul(hash ^ (rest & 255), 0x0100_0193);
    }
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b_3c6d);
  return (hash ^ (hash >>> 12)) & 0x7fff_ffff;
}
