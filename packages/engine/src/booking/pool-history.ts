import type {
  LedgerRecord,
  PanelRecord,
  PoolEvent,
  RotationRecord,
  SimulatedHistory,
} from '@team-booking/core/assignment';
import { formatInstant } from '@team-booking/core/iso';
import type { StoredPosting, StoredRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';
import { coreGroups } from '../team/seats.ts';

/**
 * What has happened to the pool of a booking type, read back from its ledger, as `simulate` and `replay` take it: every decision
 * with who was free then, in the order in which they were made.
 *
 * Its pool, mode and groups are those of now. A move that kept its hosts decided nothing and is not in it; one that did not is there
 * as a move to anyone. Who gave a seat away counts as not free for it.
 *
 * @param type the booking type's id
 * @returns `null` if it has no seat that rotates
 */
export async function poolHistory(view: StoreView, type: string): Promise<SimulatedHistory | null> {
  const [config, pool] = [await view.bookingType(type), await view.pool(type)];
  if (!config || !pool) return null;
  const { mode, ...policy } = pool.policy;
  const members = pool.members.filter(({ active }) => active);
  return {
    pool: members.map(({ host, weight, tier }) => ({ id: host, weight, tier })),
    mode,
    policy,
    groups: coreGroups(config),
    events: eventsOf(await view.postings(type), await view.records(type)),
  };
}

/** The events that led to these postings, which are in the order of their `seq`. */
function eventsOf(postings: readonly StoredPosting[], records: readonly StoredRecord[]): PoolEvent[] {
  const bySeq = new Map(records.flatMap(({ record }) => (record.kind === 'fixed' ? [] : [[record.seq, record]])));
  const events: PoolEvent[] = [];
  // A record that was voided just now: the booking ends, unless it gets another record at once.
  let voided: { readonly id: string; readonly at: string } | null = null;
  const end = () => {
    if (voided) events.push({ op: 'cancel', ...voided });
    voided = null;
  };
  for (const { cause, at: posted, entries } of postings) {
    const at = formatInstant(posted);
    switch (cause.kind) {
      case 'voided':
        end();
        voided = { id: cause.bookingId, at };
        break;
      case 'assigned': {
        const replaces: boolean = voided !== null && voided.id === cause.bookingId;
        if (replaces) voided = null;
        else end();
        events.push(...eventsOfRecord(bySeq.get(cause.record)!, replaces));
        break;
      }
      case 'corrected': {
        end();
        const amount = entries.reduce((sum, entry) => (entry.host === cause.host ? sum + entry.amount : sum), 0);
        events.push({ op: 'correct', hostId: cause.host, amount, at });
        break;
      }
      // What these post follows from others, or from members that a history has of its own.
      case 'capped':
      case 'left':
      case 'tier-changed':
        break;
    }
  }
  end();
  return events;
}

/** @param replaces whether the booking had a record before */
function eventsOfRecord(record: LedgerRecord, replaces: boolean): PoolEvent[] {
  const { bookingId: id, at, slot, excluded: from } = record;
  const about = { id, ...(at !== null && { at }), ...(slot !== null && { slot }) };
  const event = { ...about, free: freeOf(record) };
  const { to, requested } = namedIn(record);
  if (requested !== null) {
    const asked: PoolEvent = { op: 'requested', ...event, host: requested };
    return replaces ? [{ op: 'cancel', ...about }, asked] : [asked];
  }
  if (from !== null) return [{ op: 'reassign', ...event, from, ...(to !== null && { to }) }];
  if (to !== null) return [{ op: 'assign', ...event, to }];
  return [replaces ? { op: 'reschedule', ...event, anyone: true } : { op: 'book', ...event }];
}

/** Who got a seat by hand or because the visitor asked for them. */
function namedIn(record: LedgerRecord): { readonly to: string | null; readonly requested: string | null } {
  if (record.kind === 'rotation') return namedInRotation(record);
  return { to: heldBy(record, 'manual'), requested: heldBy(record, 'requested_host') };
}

function namedInRotation({ reason, chosen }: RotationRecord) {
  return { to: reason === 'manual' ? chosen : null, requested: reason === 'requested_host' ? chosen : null };
}

function heldBy({ held }: PanelRecord, by: 'manual' | 'requested_host'): string | null {
  return held.find((hold) => hold.by === by)?.host ?? null;
}

/** Who was free, fixed hosts included. */
function freeOf({ hosts, fixed }: LedgerRecord): string[] {
  return [...fixed, ...hosts.filter(({ free }) => free).map(({ host }) => host)];
}
