import { invalidField } from '@team-booking/contract';
import {
  firstLink,
  LEDGER_FORMAT,
  nextLink,
  type LedgerItem,
  type LedgerPart,
  type TeamRequestOf,
} from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { digest } from '../crypto/digest.ts';
import type { BookingRecord } from '../store/ledger-rows.ts';
import type { StoreView } from '../store/store.ts';
import { POOL_VERSION, poolVersionOf, type PoolVersion } from '../team/store-pool.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostNames } from './host-names.ts';
import { namedIn } from './history-record.ts';
import { writtenRecord } from './written-record.ts';
import type { LedgerPiece } from './ledger-parts.ts';
import { postingsBesides } from './postings-besides.ts';
import { seenType } from './seen-type.ts';

/** Default size of a part, in numbers of the ledger. */
const PART = 200;

/**
 * A part of a pool's whole ledger, with digests that bind it to all that was before. What a part says never changes: whoever has kept
 * one can later see whether the ledger still begins with it.
 */
export function exportLedger(context: TeamContext, { id, query }: TeamRequestOf<'exportLedger'>): Promise<LedgerPart> {
  const { store, team } = context.backend;
  return store.read(team, async (view) => {
    await seenType(context, view, id);
    const { cursor, limit = PART, names = false } = query();
    const chain = { team, bookingType: id };
    const start = cursor === undefined ? { seq: 0, digest: digest(firstLink(chain)) } : markOf(cursor);
    const last = await view.lastSeq(id);
    if (start.seq > last) throw beyond();
    const seq = Math.min(start.seq + limit, last);
    const range = { after: start.seq, before: seq + 1 };
    const piece = { postings: await view.postings(id, range), records: await view.records(id, range) };
    const versions = (await versionsOf(view, id)).filter(
      ({ afterSeq }) => start.seq <= afterSeq && (afterSeq < seq || seq === last),
    );
    const items: LedgerPart['items'] = [];
    let link = start.digest;
    for (const item of inOrder(piece, versions)) {
      link = digest(nextLink(link, item));
      items.push({ item, digest: link });
    }
    return {
      format: LEDGER_FORMAT,
      ...chain,
      hosts: names ? await hostNames(view, hostsIn(piece, versions)) : [],
      start,
      items,
      end: { seq, digest: link },
      next: seq === last ? null : `${seq}.${link}`,
    };
  });
}

/** Facts in the order of the ledger: a version of the pool before the next number, then what was posted, or the record that says so. */
function* inOrder(piece: LedgerPiece, versions: readonly PoolVersion[]): Generator<LedgerItem> {
  const facts = [
    ...versions.map((version) => ({ seq: version.afterSeq + 1, rank: 0, item: poolItem(version) })),
    ...postingsBesides(piece).map((item) => ({ seq: item.seq, rank: 1, item })),
    ...piece.records.map(({ record }) => ({ seq: record.seq, rank: 2, item: recordItem(record) })),
  ];
  // Versions of the same number are in their order, which a sort keeps.
  facts.sort((a, b) => a.seq - b.seq || a.rank - b.rank);
  for (const { item } of facts) yield item;
}

function poolItem({ version, policy, members, afterSeq, at }: PoolVersion): LedgerItem {
  return { kind: 'pool', afterSeq, at: formatInstant(at), version, policy, members: [...members] };
}

function recordItem(record: BookingRecord): LedgerItem {
  return { kind: 'record', record: writtenRecord(record) };
}

async function versionsOf(view: StoreView, pool: string): Promise<readonly PoolVersion[]> {
  const found = await view.documents({ kind: POOL_VERSION, ref: pool });
  return found.map(poolVersionOf).sort((a, b) => a.version - b.version);
}

function hostsIn({ postings, records }: LedgerPiece, versions: readonly PoolVersion[]): ReadonlySet<string> {
  return new Set([
    ...versions.flatMap(({ members }) => members.map(({ host }) => host)),
    ...postings.flatMap(({ entries }) => entries.map(({ host }) => host)),
    ...namedIn(records.map(({ record }) => record)),
  ]);
}

/** Where a cursor goes on: the number of the ledger, and the digest up to it. @throws {Refusal} `invalid` */
function markOf(cursor: string): LedgerPart['start'] {
  const [, seq, link] = /^(\d{1,15})\.([A-Za-z0-9_-]{43})$/.exec(cursor) ?? [];
  if (link === undefined) throw beyond();
  return { seq: Number(seq), digest: link };
}

function beyond() {
  return invalidField('?cursor', 'is none of this ledger. Use next of the part before');
}
