const pool = new Uint8Array(1024);
let used = pool.length;
let source: Crypto | null = null;

/** Random bytes for an id, good until the next call. Asked for many at a time: in Node each asking costs more than an id. */
export function randomBytes(count: number): Uint8Array {
  // What was drawn from one source is not given out for another: simulations have some that follow from a seed.
  if (source !== crypto || used + count > pool.length) {
    source = crypto;
    source.getRandomValues(pool);
    used = 0;
  }
  return pool.subarray(used, (used += count));
}
