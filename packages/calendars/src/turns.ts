import type { CalendarSource } from './connect.ts';

interface TurnsOptions {
  readonly atOnce: number;
  readonly perServer: number;
}

interface Waiting {
  readonly server: string | null;
  readonly isFailing: boolean;
  readonly go: () => void;
}

/**
 * Who is read when many are due: at most so many at once, fewer of one server, and only half of them with calendars that failed last, so
 * that those who hang keep nobody else waiting.
 */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #waiting: Waiting[] = [];
  readonly #running = new Set<Waiting>();

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** Runs the work when it is its turn. */
  async take<T>(server: string | null, isFailing: boolean, work: () => Promise<T>): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const turn = { server, isFailing, go: resolve };
    this.#waiting.push(turn);
    this.#next();
    await promise;
    try {
      return await work();
    } finally {
      this.#running.delete(turn);
      this.#next();
    }
  }

  #next(): void {
    for (let i = 0; i < this.#waiting.length && this.#running.size < this.#options.atOnce;) {
      const turn = this.#waiting[i]!;
      if (this.#mayGo(turn)) {
        this.#waiting.splice(i, 1);
        this.#running.add(turn);
        turn.go();
      } else i += 1;
    }
  }

  #mayGo({ server, isFailing }: Waiting): boolean {
    const { atOnce, perServer } = this.#options;
    let [ofServer, failing] = [0, 0];
    for (const running of this.#running) {
      if (server !== null && running.server === server) ofServer += 1;
      if (running.isFailing) failing += 1;
    }
    return ofServer < perServer && (!isFailing || failing < Math.ceil(atOnce / 2));
  }
}

/** By what a source's server is known to be the same one; `null`: it has none. */
export function serverOf(source: CalendarSource): string | null {
  if (source.kind === 'file') return null;
  return 'url' in source ? (URL.parse(source.url)?.host ?? null) : (source as { readonly kind: string }).kind;
}
