import { Refusal } from '@team-booking/contract';
import type { SickDayRow } from '@team-booking/contract/team';
import { MINUTE } from '@team-booking/core/time';
import { freeAt } from '../availability/free-at.ts';
import { readTimetables } from '../availability/timetable.ts';
import { teamOf, type Backend } from '../booking/backend.ts';
import type { Doer } from '../booking/doer.ts';
import type { Reassigned } from '../booking/reassigned.ts';
import { isAhead } from '../bookings/is-ahead.ts';
import { presentRow } from '../bookings/present-row.ts';
import { effectsOf, revisedContent } from '../reassigning/effects-of.ts';
import { writtenRecord } from '../history/written-record.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreTransaction } from '../store/store.ts';
import { coverBooking, reasonOf, waysOf } from './cover-booking.ts';

/** What a sick day is planned for. */
export interface Absence {
  readonly host: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly reason: string | null;
  readonly by: Doer;
  readonly now: number;
}

/** A row as it would be, and what its revision is made of. */
export interface PlannedRow {
  readonly row: SickDayRow;
  readonly content: unknown;
}

/**
 * Gives bookings to others one after the other, each as the job will, so that each changes what is fair for the next. To be taken back.
 */
export async function planRows(
  backend: Pick<Backend, 'team' | 'busy' | 'key'>,
  transaction: StoreTransaction,
  bookings: readonly BookingRow[],
  { host, choices, reason, by, now }: Absence,
): Promise<PlannedRow[]> {
  const planned: PlannedRow[] = [];
  for (const before of bookings) {
    const { id } = before.state;
    const choice = Object.hasOwn(choices, id) ? choices[id]! : null;
    const line = isAhead(before, now) ? await presentRow(transaction, before, now) : null;
    const plain = { id, booking: line, state: 'waiting', undoable: false } as const;
    const covered = { booking: id, host, choice, reason, by, now };
    try {
      const done = await coverBooking(backend, transaction, covered);
      const to = newHost(done);
      const free = (await freeFor(backend, transaction, done, now)).filter((one) => one !== to);
      const row: SickDayRow = { ...plain, to, record: writtenRecord(done.record), free, reason: null, ways: [] };
      planned.push({ row, content: revisedContent(backend, before, await effectsOf(transaction, done)) });
    } catch (error) {
      const why = error instanceof Refusal ? await reasonOf(transaction, covered, error) : null;
      if (!why) throw error;
      const ways = waysOf(why);
      const free = ways.includes('choose') ? await freeInTeam(backend, transaction, before, now) : [];
      const row: SickDayRow = { ...plain, to: null, record: null, free, reason: why, ways };
      planned.push({ row, content: { booking: id, reason: why.code } });
    }
  }
  return planned;
}

/** Who takes part in a booking and did not before. */
export function newHost({ before, row }: Reassigned): string {
  return row.state.hosts.find((host) => !before.state.hosts.includes(host))!;
}

async function freeFor(
  backend: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { before, record }: Reassigned,
  now: number,
): Promise<string[]> {
  if (record.kind === 'fixed') return freeInTeam(backend, transaction, before, now);
  return record.hosts.filter(({ host, free }) => free && !before.state.hosts.includes(host)).map(({ host }) => host);
}

/** Everybody of the team who is free for a booking and takes no part in it. */
async function freeInTeam(
  { busy }: Pick<Backend, 'busy'>,
  transaction: StoreTransaction,
  { type: id, state: { id: except, start, end, hosts: present } }: BookingRow,
  now: number,
): Promise<string[]> {
  const type = (await transaction.bookingType(id))!;
  const hosts = (await teamOf(transaction)).hosts.filter((host) => host.active && !present.includes(host.id));
  const minute = { from: start, to: start + MINUTE };
  const reading = { type, hosts, ...minute, longest: (end - start) / MINUTE, now, except };
  const { timetables } = await readTimetables(transaction, busy, reading);
  return [...freeAt(timetables, type, { start, end }).free];
}
