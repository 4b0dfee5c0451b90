/** Which hosts can take each start: a bit for every start and host, all clear at first. */
export class StartBits {
  /** A set of hosts for each start, as `Seating` has them: start `i` begins at word `i × words`. */
  readonly sets: Int32Array;
  readonly #words: number;

  /** @param words how many a set of hosts takes, 32 hosts in each */
  constructor(words: number, starts: number) {
    this.#words = words;
    this.sets = new Int32Array(words * starts);
  }

  /** The host can take the starts from one place to before another; with `barred`, can take none of them. */
  allow(host: number, from: number, to: number, barred?: boolean): void {
    const { sets } = this;
    const words = this.#words;
    const bit = 1 << (host & 31);
    for (let word = from * words + (host >> 5); word < to * words; word += words) {
      if (barred) sets[word]! &= ~bit;
      else sets[word]! |= bit;
    }
  }
}
