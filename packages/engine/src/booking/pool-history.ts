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
 * Reads the history of a booking type's pool back from its ledger, in the form that `simulate` and `replay` take: every decision
 * with the hosts who were free, in the order of decisions.
 *
 * Pool, mode and groups are the present ones. A move that kept its hosts decided nothing and is left out; any other move appears
 * as a move to anyone. A host who gave a seat away counts as not free for it.
 *
 * @param type the booking type's id
 * @param since only what was decided from then on, epoch milliseconds: a booking of before appears with its first decision since, as if
 * it were new. Default: everything
 * @returns `null` if it has no seat that rotates
 */
export async function poolHistory(view: StoreView, type: string, since = -Infinity): Promise<SimulatedHistory | null> {
  const [config, pool] = [await view.bookingType(type), await view.pool(type)];
  if (!config || !pool) return null;
  const { mode, ...policy } = pool.policy;
  const members = pool.members.filter(({ active }) => active);
  return {
    pool: members.map(({ host, weight, tier }) => ({ id: host, weight, tier })),
    mode,
    policy,
    groups: coreGroups(config),
    events: await eventsSince(view, type, since),
  };
}

/** Postings that are read at once, from the latest back. */
const PART = 500;

async function eventsSince(view: StoreView, pool: string, since: number): Promise<PoolEvent[]> {
  if (since === -Infinity) return eventsOf(await view.postings(pool), await view.records(pool));
  const latest: StoredPosting[] = [];
  for (let before: number | undefined; ;) {
    const range = { descending: true, limit: PART, ...(before !== undefined && { before }) };
    const part = await view.postings(pool, range);
    latest.push(...part);
    before = part.at(-1)?.seq;
    if (part.length < PART || part.at(-1)!.at < since) break;
  }
  const postings = latest.filter(({ at }) => at >= since).reverse();
  if (postings.length === 0) return [];
  return eventsOf(postings, await view.records(pool, { after: postings[0]!.seq - 1 }));
}

/** The events that led to these postings, which are in the order of their `seq`. */
function eventsOf(postings: readonly StoredPosting[], records: readonly StoredRecord[]): PoolEvent[] {
  const bySeq = new Map(records.flatMap(({ record }) => (record.kind === 'fixed' ? [] : [[record.seq, record]])));
  const events: PoolEvent[] = [];
  // Bookings of which there was an event: all others are new.
  const known = new Set<string>();
  // The record that was voided last: the booking ends, unless the next posting gives it another record.
  let voided: { readonly id: string; readonly at: string } | null = null;
  const end = () => {
    if (voided && known.has(voided.id)) events.push({ op: 'cancel', ...voided });
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
        events.push(...eventsOfRecord(bySeq.get(cause.record)!, replaces && known.has(cause.bookingId)));
        known.add(cause.bookingId);
        break;
      }
      case 'restored': {
        end();
        // As if nothing had been: the reassignment that was undone is the last thing that happened to the booking.
        const at = events.findLastIndex((event) => 'id' in event && event.id === cause.bookingId);
        if (at >= 0) events.splice(at, 1);
        break;
      }
      case 'corrected': {
        end();
        const amount = entries.reduce((sum, entry) => (entry.host === cause.host ? sum + entry.amount : sum), 0);
        events.push({ op: 'correct', hostId: cause.host, amount, at });
        break;
      }
      // These follow from other events, or from the members, which a history holds separately.
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
  if (from !== null && replaces) return [{ op: 'reassign', ...event, from, ...(to !== null && { to }) }];
  if (to !== null) {
    // A live booking would be reassigned by hand, which keeps the host it has.
    const given: PoolEvent = { op: 'assign', ...event, to };
    return replaces ? [{ op: 'cancel', ...about }, given] : [given];
  }
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
