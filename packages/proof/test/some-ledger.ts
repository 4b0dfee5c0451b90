import { firstLink, LEDGER_FORMAT, nextLink, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import {
  after,
  correct,
  createPool,
  ledgerState,
  pick,
  voidRecord,
  type LedgerState,
  type Posting,
} from '@team-booking/core/assignment';
import { digest } from '../src/hash/digest.ts';

const NAMES = ['mira', 'rohan', 'tamsin', 'ines', 'ada', 'kenji', 'lena', 'tomas', 'yusuf', 'noor'];
const START = Date.parse('2026-01-05T08:00:00Z');
const instant = (minutes: number) => new Date(START + minutes * 60_000).toISOString().replace('.000', '');

/**
 * A ledger as a backend exports it, of so many decisions, with corrections and cancelled bookings between. The same seed makes the
 * same one.
 */
export function someLedger(records: number, { hosts = 6, seed = 1, size = 200 } = {}): LedgerPart[] {
  const random = randomNumbers(seed);
  const ids = NAMES.slice(0, hosts);
  const pool = createPool(
    'talk',
    ids.map((id, i) => ({ id, weight: 1 + (i % 2), tier: 1 })),
  );
  let state: LedgerState = ledgerState(pool, { entries: [], live: [], lastSeq: 0 });
  const items: LedgerItem[] = [
    {
      kind: 'pool',
      afterSeq: 0,
      at: instant(0),
      version: 1,
      policy: { mode: 'turns', afterStart: 'void', requested: 'neutral' },
      members: pool.members.map((member) => ({ ...member })),
    },
  ];
  const post = (postings: readonly Posting[], at: string) => {
    for (const { seq, cause, entries } of postings)
      items.push({ kind: 'posting', seq, at, cause, entries: [...entries] });
  };
  for (let n = 0; n < records; n++) {
    const at = instant(n * 7);
    const free = ids.filter(() => random() < 0.7);
    const start = instant(n * 7 + 1440);
    const request = {
      bookingId: `b${n.toString(36).padStart(6, '0')}`,
      at,
      slot: { start, end: instant(n * 7 + 1470) },
      free: free.length > 0 ? free : ids,
    };
    const step = pick(state, request);
    if (step.kind !== 'assigned') throw new Error(step.kind);
    items.push({ kind: 'record', record: step.record as never });
    state = after(state, step);
    const what = random();
    const next =
      what < 0.03 ? voidRecord(state, step.record) : what < 0.032 ? correct(state, ids[0]!, 250_000_000) : null;
    if (!next || !('postings' in next)) continue;
    post(next.postings, at);
    state = after(state, next);
  }
  return partsOf(items, size);
}

/** Divides facts into parts. */
function partsOf(items: readonly LedgerItem[], size: number): LedgerPart[] {
  const chain = { team: 'northwind', bookingType: 'talk' };
  const parts: LedgerPart[] = [];
  let link = digest(firstLink(chain));
  let seq = 0;
  for (let i = 0; i < items.length;) {
    const start = { seq, digest: link };
    const part: LedgerPart['items'] = [];
    for (; i < items.length && part.length < size; i++) {
      const item = items[i]!;
      link = digest(nextLink(link, item));
      if (item.kind !== 'pool') ({ seq } = item.kind === 'posting' ? item : item.record);
      part.push({ item, digest: link });
    }
    const end = { seq, digest: link };
    parts.push({
      format: LEDGER_FORMAT,
      ...chain,
      hosts: [],
      start,
      items: part,
      end,
      next: i < items.length ? 'x' : null,
    });
  }
  return parts;
}

/** Numbers from 0 to 1, always the same ones of a seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
