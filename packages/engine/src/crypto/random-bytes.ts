const pool = new Uint8Array(1024);
let used = pool.length;

/** Random bytes for an id, good until the next call. Asked for many at a time: in Node each asking costs more than an id. */
export function randomBytes(count: number): Uint8Array {
  if (used + count > pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool.subarray(used, (used += count));
}
