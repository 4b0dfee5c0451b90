import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLedger } from '@team-booking/proof';
import { firstLink, LEDGER_FORMAT, nextLink, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import { BusySeason } from '../../test/busy-season.ts';
import { openTeam } from '../../test/open-team.ts';
import { digest } from '../crypto/digest.ts';
import type { LedgerPiece } from './ledger-parts.ts';
import { postingsBesides } from './postings-besides.ts';
import { writtenRecord } from './written-record.ts';

async function season(): Promise<LedgerPiece> {
  const team = await openTeam();
  await new BusySeason(team.store, 9).make(20);
  return team.store.read('team', async (view) => ({
    records: await view.records('call'),
    postings: await view.postings('call'),
  }));
}

/** What whoever checks it finds in a ledger of these facts. */
function checked({ records, postings }: LedgerPiece) {
  const chain = { team: 'team', bookingType: 'call' };
  const facts = [
    ...postingsBesides({ records, postings }).map((item) => ({ seq: item.seq, item })),
    ...records.map(({ record }) => ({
      seq: record.seq,
      item: { kind: 'record', record: writtenRecord(record) } satisfies LedgerItem,
    })),
  ].sort((a, b) => a.seq - b.seq);
  let link = digest(firstLink(chain));
  const start = { seq: 0, digest: link };
  const items: LedgerPart['items'] = facts.map(({ item }) => ({ item, digest: (link = digest(nextLink(link, item))) }));
  const end = { seq: facts.at(-1)!.seq, digest: link };
  return checkLedger([{ format: LEDGER_FORMAT, ...chain, hosts: [], start, items, end, next: null }]);
}

test('what a record tells is not told twice', async () => {
  const piece = await season();
  const told = new Set(piece.records.map(({ record }) => record.seq));
  const besides = postingsBesides(piece).map(({ seq }) => seq);
  assert.ok(besides.length > 0);
  assert.deepEqual(
    besides,
    piece.postings.map(({ seq }) => seq).filter((seq) => !told.has(seq)),
  );
  assert.equal(checked(piece).ok, true);
});

test('a posting that is not what its record says, or is missing, is found by whoever checks', async () => {
  const { records, postings } = await season();
  const { seq } = records[7]!.record;
  const more = postings.map((posting) =>
    posting.seq === seq
      ? { ...posting, entries: posting.entries.map((entry) => ({ ...entry, amount: entry.amount * 2 })) }
      : posting,
  );
  const without = postings.filter((posting) => posting.seq !== seq);
  for (const wrong of [more, without]) {
    const found = checked({ records, postings: wrong });
    assert.ok(!found.ok && found.what === 'rule', JSON.stringify(found));
    assert.deepEqual([found.seq, found.field], [seq, '/entries']);
  }
});
