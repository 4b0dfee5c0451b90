import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { canonicalJson, check } from '@team-booking/contract';
import { itemText, LedgerPart, nextLink } from '@team-booking/contract/team';
import type { TeamSettings } from '@team-booking/contract/team';
import { BusySeason } from '../../test/busy-season.ts';
import { openTeam, type OpenTeam, type TeamAnswer } from '../../test/open-team.ts';
import { SETTINGS, type } from '../testing/sample-team.ts';
import { checkLedger } from '@team-booking/proof';

const call = { parameters: { id: 'call' } };

async function wholeLedger(team: OpenTeam, query: object = {}): Promise<LedgerPart[]> {
  const parts: LedgerPart[] = [];
  let cursor: string | null = null;
  do {
    const { status, body }: TeamAnswer<'exportLedger'> = await team.ask('exportLedger', {
      ...call,
      query: { ...query, ...(cursor !== null && { cursor }) },
    });
    assert.equal(status, 200, JSON.stringify(body));
    parts.push(body);
    cursor = body.next;
  } while (cursor !== null);
  return parts;
}

async function busyTeam(bookings: number): Promise<OpenTeam> {
  const team = await openTeam();
  await new BusySeason(team.store, 9).make(bookings);
  await team.ask('correct', { ...call, body: { host: 'a', amount: 5, reason: 'Because' } });
  return team;
}

test('a ledger is exported part by part, and can be checked without the backend', async () => {
  const team = await busyTeam(120);
  const parts = await wholeLedger(team, { limit: 40 });
  assert.ok(parts.length > 3);
  for (const part of parts) assert.ok(check(LedgerPart, part).ok, JSON.stringify(check(LedgerPart, part)));
  const stored = await team.store.read('team', async (view) => ({
    records: await view.records('call'),
    postings: await view.postings('call'),
  }));
  const items = parts.flatMap((part) => part.items.map(({ item }) => item));
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  // Each record tells its own posting.
  const besides = stored.postings.length - stored.records.length;
  assert.ok(besides > 5);
  assert.deepEqual([count('record'), count('posting')], [stored.records.length, besides]);
  assert.ok(count('pool') >= 1);
  const checked = checkLedger(parts);
  assert.deepEqual(checked, {
    ok: true,
    items: items.length,
    records: stored.records.length,
    digest: parts.at(-1)!.end.digest,
  });
  const once = await wholeLedger(team, { limit: 1000 });
  assert.equal(once.at(-1)!.end.digest, parts.at(-1)!.end.digest, 'however it is divided');
});

test('its digests are plain SHA-256 over JSON', async () => {
  const team = await busyTeam(5);
  const [part] = await wholeLedger(team);
  const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
  let link = sha('{"bookingType":"call","format":"team-booking-ledger-2","team":"team"}');
  assert.equal(part!.start.digest, link);
  const hashed = [];
  for (const { item, digest } of part!.items) {
    const text = itemText(item);
    assert.deepEqual(text, item.kind === 'record' ? JSON.stringify(JSON.parse(text)) : canonicalJson(item));
    hashed.push(text.slice(0, 2));
    link = sha(`${link}\n${text}`);
    assert.equal(digest, link);
  }
  assert.ok(hashed.includes('[1') && hashed.includes('{"'), hashed.join(' '));
});

test('whatever is changed, left out or put elsewhere breaks it', async () => {
  const parts = await wholeLedger(await busyTeam(30), { limit: 25 });
  const copy = (): LedgerPart[] => structuredClone(parts);
  const broken = (change: (copied: LedgerPart[]) => void) => {
    const copied = copy();
    change(copied);
    return checkLedger(copied);
  };
  assert.equal(checkLedger(copy()).ok, true);
  const faults = [
    broken(([part]) => void part!.items.splice(4, 1)),
    broken(([part]) => part!.items.splice(2, 0, part!.items[5]!)),
    broken((copied) => void copied.splice(1, 1)),
    broken((copied) => void copied.shift()),
    broken(([part]) => void (part!.team = 'blue')),
    broken(([part]) => {
      const item = part!.items.findLast((one) => one.item.kind === 'posting')!.item;
      if (item.kind === 'posting') item.at = '2020-01-01T00:00:00Z';
    }),
  ];
  for (const fault of faults) assert.ok(!fault.ok && fault.what === 'chain', JSON.stringify(fault));
});

test('who changes a record and makes the chain anew is caught by the rule', async () => {
  const team = await busyTeam(30);
  const parts = await wholeLedger(team);
  const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
  const records = parts[0]!.items.filter(({ item }) => item.kind === 'record');
  const { item } = records[12]!;
  assert.ok(item.kind === 'record' && item.record.kind === 'rotation');
  item.record.chosen = item.record.hosts.find(({ host }) => item.record.chosen !== host)!.host;
  let link = parts[0]!.start.digest;
  for (const one of parts[0]!.items) {
    link = sha(nextLink(link, one.item));
    one.digest = link;
  }
  parts[0]!.end.digest = link;
  const checked = checkLedger(parts);
  assert.ok(!checked.ok && checked.what === 'rule', JSON.stringify(checked));
});

test('what was kept of a ledger is what it still begins with', async () => {
  const team = await openTeam();
  await team.book();
  const [before] = await wholeLedger(team);
  const bookingTypes = [type('call', 'round-robin', ['a', 'c', { host: 'b', weight: 2 }])];
  await team.configure({ ...SETTINGS, bookingTypes } as TeamSettings);
  await team.book({ start: '2026-06-16T12:00:00Z' });
  const [after] = await wholeLedger(team);
  assert.deepEqual(after!.items.slice(0, before!.items.length), before!.items);
  assert.deepEqual(
    after!.items.map(({ item }) => item.kind),
    ['pool', 'record', 'pool', 'record'],
  );
});

test('hosts are named if wanted, visitors never', async () => {
  const team = await openTeam();
  await team.book();
  const [anonymous] = await wholeLedger(team);
  assert.deepEqual(anonymous!.hosts, []);
  const [named] = await wholeLedger(team, { names: true });
  assert.deepEqual(
    named!.hosts.map(({ name }) => name),
    ['A', 'B', 'C'],
  );
  assert.doesNotMatch(JSON.stringify(named), /Ada|Lovelace|visitor\.example/);
});

test('a cursor of another ledger is refused', async () => {
  const team = await openTeam();
  const cursors = ['x', `7.${'a'.repeat(43)}`, '1.short'];
  for (const cursor of cursors) {
    const { body } = await team.ask('exportLedger', { ...call, query: { cursor } });
    assert.deepEqual([body.code, body.errors?.[0]?.pointer], ['invalid', '?cursor'], cursor);
  }
});
