import { MINUTE } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import type { StoreChanges } from '../store/changes.ts';
import { compareReading } from './compare-reading.ts';
import type { OwnReading } from './own-reading.ts';
import { QUESTION } from './question-document.ts';

/** A reading that says what the last one did is compared after so long all the same, milliseconds: a write may be lost. */
const ANEW = 5 * MINUTE;

/** Compares the readings of all calendars with what was written, those that say something new at once. */
export class ReadingWatch {
  readonly #backend: Pick<Backend, 'store' | 'team'>;
  readonly #now: () => number;
  /** What was compared last, by calendar. */
  readonly #compared = new Map<string, { readonly host: string; readonly said: string; readonly at: number }>();

  /** @param now the present, epoch milliseconds */
  constructor(backend: Pick<Backend, 'store' | 'team'>, now: () => number) {
    this.#backend = backend;
    this.#now = now;
  }

  /**
   * To be called after each commit: what was booked since may have been written and deleted between two readings that say the same, and what was put
   * back may stand there as it did.
   */
  changed({ hosts, documents }: Pick<StoreChanges, 'hosts' | 'documents'>): void {
    const isAsked = documents === null || documents.includes(QUESTION);
    for (const [key, { host }] of this.#compared) if (isAsked || hosts.includes(host)) this.#compared.delete(key);
  }

  /** To be called after each reading. @throws what the store throws: the next reading is compared then */
  async saw(reading: OwnReading): Promise<void> {
    const { host, calendar, events, from, to } = reading;
    const now = this.#now();
    const key = JSON.stringify([host, calendar]);
    const said = JSON.stringify([events, from, to]);
    const last = this.#compared.get(key);
    if (last?.said === said && now >= last.at && now < last.at + ANEW) return;
    this.#compared.delete(key);
    if (await compareReading(this.#backend, reading, now)) this.#compared.set(key, { host, said, at: now });
  }
}
