import { dateOf, localMinute, parseDate, startOfDay, zoneTable } from '@team-booking/core/time';
import type { FreeHosts } from '../availability/answer.ts';
import { startsOfAnswer } from '../availability/starts-of-answer.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { Store, StoreView } from '../store/store.ts';

/** The kind of document that counts the searches of a day, and of each of its hours. */
const SEARCH_COUNT = 'search-count';

/** Somebody has looked for a time of a booking type and found none. Nothing else is known of them. */
export interface EmptySearch {
  /** The booking type's id. */
  readonly type: string;
  /** The team's zone, whose dates are counted by. */
  readonly timeZone: string;
}

/** Is told of empty searches. */
export interface SearchWatch {
  /** @param now the present, epoch milliseconds */
  note(search: EmptySearch, now: number): void;
}

interface Count {
  readonly type: string;
  readonly date: string;
  readonly at: number;
  count: number;
  /** By hour, from 0 to 23. */
  readonly hours: number[];
}

/** Empty searches of a day. */
export interface EmptySearches {
  readonly date: string;
  readonly empty: number;
  /** Those of each hour that had any. They were not counted by hour at first, so they may be fewer. */
  readonly hours: { readonly hour: number; readonly empty: number }[];
}

const noHours = (): number[] => Array.from({ length: 24 }, () => 0);

/**
 * Counts empty searches by day, hour and booking type. They are counted in memory and stored now and then by {@link SearchCounts.flush}, so that
 * looking costs no write; those since the last time are lost when the process dies.
 */
export class SearchCounts implements SearchWatch {
  #counts = new Map<string, Count>();

  note({ type, timeZone }: EmptySearch, now: number): void {
    const date = dateOf(now, timeZone);
    const id = `${type}/${date}`;
    const zone = zoneTable(timeZone);
    const count = this.#counts.get(id) ?? {
      type,
      date,
      at: startOfDay(zone, parseDate(date)),
      count: 0,
      hours: noHours(),
    };
    count.count++;
    count.hours[Math.floor(localMinute(zone, now) / 60)]!++;
    this.#counts.set(id, count);
  }

  /** Adds what was counted to what is stored. What cannot be stored now is kept for the next time. */
  async flush(store: Pick<Store, 'write'>, team: string): Promise<void> {
    const counted = this.#counts;
    if (counted.size === 0) return;
    this.#counts = new Map();
    try {
      await store.write(team, async (transaction) => {
        for (const [id, { type, date, at, count, hours }] of counted) {
          const before = (await transaction.document(SEARCH_COUNT, id))?.body ?? {};
          const body = { date, count: count + countOf(before), hours: sumOf(hours, hoursOf(before)) };
          await transaction.putDocument({ kind: SEARCH_COUNT, id, ref: type, at, body });
        }
      });
    } catch (error) {
      for (const [id, count] of this.#counts) {
        const before = counted.get(id);
        if (before) {
          before.count += count.count;
          for (const [hour, empty] of count.hours.entries()) before.hours[hour]! += empty;
        } else counted.set(id, count);
      }
      this.#counts = counted;
      throw error;
    }
  }
}

/** Empty searches by date since an instant. */
export async function searchesOf(view: StoreView, type: string, from: number): Promise<EmptySearches[]> {
  const found = await view.documents({ kind: SEARCH_COUNT, ref: type, from });
  return found.map(({ body }) => ({
    date: String(body['date']),
    empty: countOf(body),
    hours: hoursOf(body).flatMap((empty, hour) => (empty > 0 ? [{ hour, empty }] : [])),
  }));
}

function countOf({ count }: Readonly<Record<string, unknown>>): number {
  return typeof count === 'number' ? count : 0;
}

function hoursOf({ hours }: Readonly<Record<string, unknown>>): number[] {
  return Array.isArray(hours) ? hours.map(Number) : noHours();
}

const sumOf = (some: readonly number[], others: readonly number[]): number[] =>
  some.map((count, i) => count + (others[i] ?? 0));

/**
 * Whether an answer to a visitor has any start. One about a range in which nothing could ever be booked, as it is over or beyond the
 * horizon, says nothing about hosts.
 *
 * @param duration the shortest that was asked for, minutes
 */
export function isEmptySearch(type: BookingTypeConfig, answer: FreeHosts, duration: number): boolean {
  return answer.from < answer.to && startsOfAnswer(type, answer, duration).length === 0;
}
