import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from '@team-booking/contract';
import { nextLink, type LedgerItem, type LedgerPart } from '@team-booking/contract/team';
import { packed, pageOf, readPage } from '../../test/read-page.ts';
import { someLedger } from '../../test/some-ledger.ts';
import { digest } from '../hash/digest.ts';
import type { Whole } from './about.ts';
import { checkBlock, type BlockCheck } from './block.ts';
import { pack } from './deflate.ts';
import { join } from './join.ts';
import { checkLedger } from '../check/check-ledger.ts';

let whole: Whole;
let blocks: string[][];
let checks: BlockCheck[];
before(async () => {
  ({ whole, blocks } = await readPage(await pageOf(someLedger(120, { size: 10 }), 20)));
  checks = await Promise.all(blocks.map(async (lines) => checkBlock(await packed(lines))));
});

/** What the page comes to with one of its blocks changed. */
async function withBlock(at: number, lines: readonly string[]) {
  return join(whole, checks.with(at, await checkBlock(await packed(lines))));
}

test('a page as it was written checks out', () => {
  const check = join(whole, checks);
  assert.ok(check.ok);
  const items = blocks.flatMap(([, ...lines]) => lines).length;
  assert.deepEqual([check.records, check.items], [120, items]);
  assert.ok(blocks.length > 5);
});

type Tampering = (lines: string[], at: number, random: number) => { readonly lines: string[]; readonly named: number };

/** Ways of changing the line of a fact or of a decision; each says which line has to be named. */
const WAYS: Readonly<Record<string, Tampering>> = {
  letter(lines, at, random) {
    const line = lines[at]!;
    const place = random % line.length;
    const letter = line[place] === '7' ? '8' : '7';
    return { lines: lines.with(at, line.slice(0, place) + letter + line.slice(place + 1)), named: at };
  },
  cut: (lines, at, random) => ({
    lines: lines.with(at, lines[at]!.slice(0, random % lines[at]!.length)),
    named: at,
  }),
  left: (lines, at) => ({ lines: lines.toSpliced(at, 1), named: at }),
  twice: (lines, at) => ({ lines: lines.toSpliced(at, 0, lines[at]!), named: at + 1 }),
  moved: (lines, at, random) => {
    const to = 1 + (random % (lines.length - 1));
    const others = lines.toSpliced(at, 1);
    return to === at
      ? WAYS['left']!(lines, at, random)
      : { lines: others.toSpliced(to, 0, lines[at]!), named: Math.min(at, to) };
  },
  foreign: (lines, at, random) => {
    const other = blocks.flat().filter((line) => !lines.includes(line));
    return { lines: lines.with(at, other[random % other.length]!), named: at };
  },
};

test('1,000 random tamperings are all found, and the first wrong fact is named', async () => {
  const where = fc.nat(1_000_000).map((n) => {
    const block = n % blocks.length;
    return { block, line: 1 + (n % (blocks[block]!.length - 1)) };
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(WAYS)), where, fc.nat(), async (way, { block, line }, random) => {
      const { lines, named } = WAYS[way]!(blocks[block]!, line, random);
      const earlier = checks.slice(0, block).reduce((sum, { items }) => sum + items, 0);
      const check = await withBlock(block, lines);
      assert.ok(!check.ok, way);
      assert.equal(check.item, earlier + named - 1, `${way} ${check.what}`);
    }),
    { numRuns: 1000 },
  );
});

test('whole blocks that are missing, moved or begin with other sums are found', () => {
  const broken = [checks.slice(1), checks.slice(0, -1), [checks[1]!, checks[0]!, ...checks.slice(2)], []];
  for (const some of broken) assert.equal(join(whole, some).ok, false);
  const richer = { ...checks[1]!, start: { ...checks[1]!.start!, sums: [] } };
  const check = join(whole, checks.with(1, richer));
  assert.ok(!check.ok && check.item === checks[0]!.items);
  assert.equal(join({ ...whole, team: 'other' }, checks).ok, false);
  assert.equal(join({ ...whole, records: whole.records + 1 }, checks).ok, false);
});

/** A record as tampering writes it. */
interface Writable {
  algorithm: string;
  chosen: string;
  reason: string;
  neutral: boolean;
  entries: { amount: number; membership: number }[];
  hosts?: { host: string; balance: number; share: number; verdict: string }[];
}

/** What cannot be read is hashed as it stands. */
function linkOf(before: string, item: LedgerItem): string {
  try {
    return nextLink(before, item);
  } catch {
    return `${before}\n${canonicalJson(item)}`;
  }
}

/** A page of a ledger in which something is changed in a record, with all digests made anew. */
async function rewritten(record: number, change: (record: Writable) => void) {
  // Without objects that a posting and a record have in common.
  const parts = JSON.parse(JSON.stringify(someLedger(40, { size: 1000 }))) as LedgerPart[];
  let { digest: link } = parts[0]!.start;
  let [count, named, at] = [0, -1, 0];
  for (const part of parts) {
    for (const fact of part.items) {
      const { item } = fact;
      if (item.kind === 'record' && count++ === record) {
        change(item.record as Writable);
        named = at;
      }
      link = fact.digest = digest(linkOf(link, item));
      at++;
    }
    part.end.digest = link;
  }
  const { whole, blocks } = await readPage(await pageOf(parts));
  const check = await checkBlock(await packed(blocks[0]!));
  return { named, check: join(whole, [check]), checked: checkLedger(parts) };
}

test('a ledger that was written anew as a whole is caught by the rule, which says what it gives', async () => {
  const changes: Readonly<Record<string, (record: Writable) => void>> = {
    chosen: (record) => (record.chosen = record.hosts!.find(({ host }) => host !== record.chosen)!.host),
    balance: (record) => (record.hosts![2]!.balance += 1),
    share: (record) => (record.hosts![0]!.share += 5),
    verdict: (record) => (record.hosts![1]!.verdict = 'lower_tier'),
    reason: (record) => (record.reason = record.reason === 'rotation' ? 'only_free' : 'rotation'),
    entries: (record) => (record.entries[0]!.amount -= 1),
    account: (record) => (record.entries.at(-1)!.membership += 7),
    neutral: (record) => (record.neutral = true),
    rule: (record) => (record.algorithm = 'mine'),
  };
  for (const [name, change] of Object.entries(changes)) {
    const { named, check, checked } = await rewritten(17, change);
    assert.ok(!check.ok && check.what === 'rule', name);
    assert.equal(check.item, named, name);
    assert.notDeepEqual(check.recorded, check.computed, name);
    assert.ok(check.bookingId && check.seq && check.at, name);
    const { end: _, ...same } = check;
    assert.deepEqual(checked, same, 'without a page it is the same');
  }
  const { check } = await rewritten(17, (record) => delete record.hosts);
  assert.ok(!check.ok && check.what === 'form');
});

test('what is no block at all is found, and breaks nothing', async () => {
  for (const packed of [
    '',
    'x',
    '%%%',
    await pack(''),
    await pack('{}'),
    await pack('null\nx'),
    await pack('{"digest":1}\nx'),
  ]) {
    const check = join(whole, checks.with(0, await checkBlock(packed)));
    assert.ok(!check.ok && check.item === 0, packed);
  }
});
