/** Which starts each host can take: a bit for every host and start of the grid, all clear at first. */
export class StartBits {
  readonly #words: number;
  readonly #bits: Int32Array;

  constructor(hosts: number, starts: number) {
    this.#words = Math.ceil(starts / 32);
    this.#bits = new Int32Array(hosts * this.#words);
  }

  /** The host can take the starts from one place to before another; with `barred`, can take none of them. */
  allow(host: number, from: number, to: number, barred = false): void {
    if (from >= to) return;
    const bits = this.#bits;
    const last = host * this.#words + ((to - 1) >> 5);
    let word = host * this.#words + (from >> 5);
    let mask = -1 << (from & 31);
    for (; word <= last; word++, mask = -1) {
      if (word === last) mask &= -1 >>> (31 - ((to - 1) & 31));
      if (barred) bits[word]! &= ~mask;
      else bits[word]! |= mask;
    }
  }

  /**
   * Transposes 32 starts, from hosts by start to starts by host: word `i × hostWords + h` of `columns` gets the hosts
   * `32 h …` who can take start `32 block + i`, one bit each. `hosts` of them exist. Whether anybody can take any of them.
   */
  turn(block: number, hosts: number, columns: Int32Array): boolean {
    const hostWords = columns.length / 32;
    let any = 0;
    for (let h = 0; h < hostWords; h++) {
      let seen = 0;
      for (let i = 0; i < 32; i++) {
        const host = h * 32 + i;
        const word = host < hosts ? this.#bits[host * this.#words + block]! : 0;
        square[i] = word;
        seen |= word;
      }
      any |= seen;
      if (seen !== 0) transpose(square);
      for (let i = 0; i < 32; i++) columns[i * hostWords + h] = square[i]!;
    }
    return any !== 0;
  }
}

const square = new Int32Array(32);

/** Swaps rows and columns of 32 × 32 bits: first halves, then quarters, down to single bits. */
function transpose(rows: Int32Array): void {
  for (let size = 16, mask = 0xffff; size > 0; size >>= 1, mask ^= mask << size) {
    for (let row = 0; row < 32; row = (row + size + 1) & ~size) {
      const swap = ((rows[row]! >>> size) ^ rows[row + size]!) & mask;
      rows[row]! ^= swap << size;
      rows[row + size]! ^= swap;
    }
  }
}
