import type { CalendarSnapshot } from './snapshot.ts';
import { serverPause } from './when-due.ts';

/** Servers that have asked to be left alone. */
export class ServerPauses {
  readonly #until = new Map<string, number>();

  /** Notes what a reading says of its server; `null`: it has none. */
  note(server: string | null, { failure }: CalendarSnapshot, now: number): void {
    const { retryAfter } = failure?.problem ?? {};
    if (server !== null && retryAfter !== undefined) this.#until.set(server, now + serverPause(retryAfter));
  }

  has(server: string | null, now: number): boolean {
    return server !== null && now < (this.#until.get(server) ?? 0);
  }
}
