import { endsOfDay } from '../../format/ends-of-day.ts';
import type { Hub } from '../../hub.ts';
import { timesOf, type Span } from './times-of.ts';

/** What is to be booked. */
export interface Wanted {
  /** Id of the booking type. */
  readonly type: string;
  /** Minutes. */
  readonly duration: number;
  /** Who has to be free; `null` = whoever is. */
  readonly hosts: readonly string[] | null;
  /** When somebody is about to be out, although they are free still. Default: never. */
  readonly without?: Span | undefined;
}

const DAY = 86_400_000;

/** The starts on a day of the hub's clock that visitors are offered. @param day e.g. `2026-12-01` */
export async function freeOn({ client, formats }: Hub, wanted: Wanted, day: string): Promise<string[]> {
  const { type, duration, hosts, without } = wanted;
  const dayOf = (instant: string | number) => formats.dayOf(instant);
  const ends = endsOfDay(day, dayOf).map((instant) => new Date(instant).toISOString());
  const explanations = await Promise.all(ends.map((start) => client.explain({ id: type, query: { start, duration } })));
  return timesOf(explanations, { day, dayOf, duration, hosts, without });
}

/** So many days later. */
export function stepped(day: string, by: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + by * DAY).toISOString().slice(0, 10);
}
