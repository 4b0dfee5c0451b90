import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { pageOf, readPage } from '../../test/read-page.ts';
import { someLedger } from '../../test/some-ledger.ts';
import { digest } from '../digest.ts';
import type { About } from './about.ts';
import { checkBlock, type BlockCheck } from './block.ts';
import { pack } from './deflate.ts';
import { join } from './join.ts';

/** Letters before a fact: its digest. */
const DIGEST = 43;

let about: About;
let blocks: string[][];
let checks: BlockCheck[];
before(async () => {
  ({ about, blocks } = await readPage(await pageOf(someLedger(120, { size: 40 }))));
  checks = await Promise.all(blocks.map(async (lines) => checkBlock(await pack(lines.join('\n')))));
});

/** What the page comes to with one of its blocks changed. */
async function withBlock(at: number, lines: readonly string[]) {
  return join(about, checks.with(at, await checkBlock(await pack(lines.join('\n')))));
}

test('a page as it was written checks out', () => {
  const check = join(about, checks);
  assert.ok(check.ok);
  assert.deepEqual([check.records, check.items], [120, blocks.flat().length - blocks.length]);
});

type Tampering = (lines: string[], at: number, random: number) => { readonly lines: string[]; readonly named: number };

/** Ways of changing the line of a fact; each says which fact has to be named, counted in its block. */
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
  for (const some of broken) assert.equal(join(about, some).ok, false);
  const richer = { ...checks[1]!, start: { ...checks[1]!.start!, sums: [] } };
  const check = join(about, checks.with(1, richer));
  assert.ok(!check.ok && check.item === checks[0]!.items);
  assert.equal(join({ ...about, team: 'other' }, checks).ok, false);
  assert.equal(join({ ...about, records: about.records + 1 }, checks).ok, false);
});

/** A record as tampering writes it. */
interface Writable {
  algorithm: string;
  chosen: string;
  reason: string;
  entries: { amount: number }[];
  hosts?: { host: string; balance: number; share: number; verdict: string }[];
}

/** A fact's text with something changed in its record, and all digests made anew. */
async function rewritten(record: number, change: (record: Writable) => void) {
  const { about, blocks } = await readPage(await pageOf(someLedger(40, { size: 1000 })));
  const [start, ...facts] = blocks[0]!;
  let link = (JSON.parse(start!) as { digest: string }).digest;
  let [count, named] = [0, -1];
  const lines = facts.map((line, i) => {
    let text = line.slice(DIGEST);
    const item = JSON.parse(text) as { kind: string; record: Writable };
    if (item.kind === 'record' && count++ === record) {
      change(item.record);
      text = JSON.stringify(item);
      named = i;
    }
    link = digest(`${link}\n${text}`);
    return link + text;
  });
  const check = await checkBlock(await pack([start, ...lines].join('\n')));
  return { named, check: join({ ...about, digest: link }, [check]) };
}

test('a ledger that was written anew as a whole is caught by the rule, which says what it gives', async () => {
  const changes: Readonly<Record<string, (record: Writable) => void>> = {
    chosen: (record) => (record.chosen = record.hosts!.find(({ host }) => host !== record.chosen)!.host),
    balance: (record) => (record.hosts![2]!.balance += 1),
    share: (record) => (record.hosts![0]!.share += 5),
    verdict: (record) => (record.hosts![1]!.verdict = 'lower_tier'),
    reason: (record) => (record.reason = record.reason === 'rotation' ? 'only_free' : 'rotation'),
    entries: (record) => (record.entries[0]!.amount -= 1),
    rule: (record) => (record.algorithm = 'mine'),
  };
  for (const [name, change] of Object.entries(changes)) {
    const { named, check } = await rewritten(17, change);
    assert.ok(!check.ok && check.what === 'rule', name);
    assert.equal(check.item, named, name);
    assert.notDeepEqual(check.recorded, check.computed, name);
    assert.ok(check.bookingId && check.seq && check.at, name);
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
    const check = join(about, checks.with(0, await checkBlock(packed)));
    assert.ok(!check.ok && check.item === 0, packed);
  }
});
