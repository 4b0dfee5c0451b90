import type { ReassignEffects } from '@team-booking/contract/team';
import type { LedgerState } from '@team-booking/core/assignment';
import type { Backend } from '../booking/backend.ts';
import { liveRecordOf } from '../booking/live-record.ts';
import type { Reassigned } from '../booking/reassigned.ts';
import { contentOf } from '../bookings/content-of.ts';
import { writtenRecord } from '../history/written-record.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { revisionOf } from '../team/revision.ts';
import { mailsOf } from './mails-of.ts';

type Effects = Omit<ReassignEffects, 'revision' | 'dryRun'>;

/** What a reassignment does, as data. */
export async function effectsOf(view: StoreView, done: Reassigned): Promise<Effects> {
  const { before, row, former, record, ledger, change } = done;
  const kinds = (change?.outbox ?? []).map(({ kind }) => kind);
  return {
    booking: before.state.id,
    hosts: { before: [...before.state.hosts], after: [...row.state.hosts] },
    record: writtenRecord(record),
    balances: ledger ? balancesOf(ledger.before, ledger.after, former, record) : [],
    mails: await mailsOf(view, done),
    calendars: {
      put: kinds.includes('calendar-write') ? [...row.state.hosts] : [],
      removed: kinds.includes('calendar-remove')
        ? before.state.hosts.filter((host) => !row.state.hosts.includes(host))
        : [],
    },
    joinUrlChanges: before.location?.joinUrl !== row.location?.joinUrl,
  };
}

/** The effects of a request that changes nothing, because it has been carried out before. */
export async function noEffects(view: StoreView, row: BookingRow): Promise<Effects> {
  const record = await liveRecordOf(view, row.state.id);
  const hosts = [...row.state.hosts];
  return {
    booking: row.state.id,
    hosts: { before: hosts, after: hosts },
    record: record && writtenRecord(record),
    balances: [],
    mails: [],
    calendars: { put: [], removed: [] },
    joinUrlChanges: false,
  };
}

/** What the revision of a reassignment is made of: the booking, and all that it does to booking and pool, whenever that is. */
export function revisedContent(backend: Pick<Backend, 'key'>, before: BookingRow, effects: Effects): unknown {
  const { record } = effects;
  return { ...effects, record: record && { ...record, at: null }, was: contentOf(backend, before) };
}

/** Effects with their revision. */
export function revised<More extends object>(
  backend: Pick<Backend, 'key'>,
  before: BookingRow,
  effects: Effects,
  more: More,
): Effects & More & { revision: string } {
  return { ...effects, ...more, revision: revisionOf(revisedContent(backend, before, effects)) };
}

function balancesOf(
  before: LedgerState,
  after: LedgerState,
  former: BookingRecord,
  record: BookingRecord,
): Effects['balances'] {
  return after.pool.members.flatMap(({ host, active }, i) => {
    if (!active) return [];
    const share = { before: shareOf(former, host), after: shareOf(record, host) };
    return [{ host, share, balance: { before: before.balances[i]!, after: after.balances[i]! } }];
  });
}

function shareOf(record: BookingRecord, host: string): number {
  if (record.kind === 'fixed') return 0;
  return record.hosts.find((row) => row.host === host)?.share ?? 0;
}
