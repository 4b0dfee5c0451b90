import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Done, Judgement } from '../../../test/exact-judgement.ts';
import { ExactRule } from '../../../test/exact-rule.ts';
import { RandomNumbers } from '../../../test/random-numbers.ts';
import { Rational, sumOf } from '../../../test/rational.ts';
import type { Group } from '../../slots/seating.ts';
import type { PoolEvent } from '../history/pool-event.ts';
import type { PoolHost } from '../ledger/pool.ts';
import type { PoolMode } from './mode.ts';
import { assignedHosts } from '../record/record.ts';
import { startOf } from '../history/replay.ts';
import { run, type RunStep } from '../history/replay-run.ts';

// The core reckons in integers, so its balances are off by what was rounded: less than one nano-booking for every part of
// a split. The exact rule follows the core's choices and judges each of them by fractions. Where it would have chosen
// otherwise, the choice is within rounding only if a comparison of exact credits was closer than twice the largest
// error that the core's credits have at that very decision; anything else is a mistake. Both errors and such choices are
// counted, so that a tolerance that hides something would be seen.

const HISTORIES = 500;
const EVENTS = 60;

/** What balances may be off after 60 events: far less than a thousandth of the 0.001 booking that ties are made of. */
const MOST_OFF = new Rational(500, 1_000_000_000);

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

function* eventsOf(random: RandomNumbers, exact: ExactRule, panel: boolean): Generator<PoolEvent> {
  const host = () => random.of(letters);
  const free = () => {
    const p = random.of([0.4, 0.75, 0.95]);
    return letters.filter(() => random.chance(p));
  };
  const id = () =>
    exact.live.size > 0 && random.chance(0.9) ? random.of([...exact.live.keys()]) : `b${random.below(99)}`;
  for (let i = 0; i < EVENTS; i++) {
    const n = random.next();
    if (n < 0.5) yield { op: 'book', id: `b${i}`, free: free() };
    else if (n < 0.58) yield { op: 'cancel', id: id() };
    else if (n < 0.62) yield { op: 'noShow', id: id(), who: random.of(['host', 'attendee']) };
    else if (n < 0.7) yield { op: 'reschedule', id: id(), free: free(), anyone: random.chance(0.5) };
    else if (n < 0.74) yield { op: 'correct', hostId: host(), amount: random.below(4_000_000_001) - 2_000_000_000 };
    else if (n < 0.78) yield { op: 'weight', hostId: host(), weight: weightOf(random) };
    else if (n < 0.81) yield { op: 'tier', hostId: host(), tier: 1 + random.below(2) };
    else if (n < 0.84) yield { op: 'remove', hostId: host() };
    else if (n < 0.88) yield { op: 'add', host: { id: host(), weight: weightOf(random), tier: 1 + random.below(2) } };
    else if (n < 0.9) yield { op: 'order', ids: random.shuffled(exact.active.map((seat) => seat.id)) };
    else if (panel) yield { op: 'book', id: `b${i}`, free: free() };
    else if (n < 0.94) yield { op: 'reassign', id: id(), free: free() };
    else if (n < 0.96) yield { op: 'reassign', id: id(), free: free(), to: host() };
    else if (n < 0.98) yield { op: 'assign', id: random.chance(0.5) ? id() : `b${i}`, free: free(), to: host() };
    else yield { op: 'requested', id: `b${i}`, free: free(), host: host() };
  }
}

const weightOf = (random: RandomNumbers): number => random.of([1, 1, 1, 2, 3, 7, 999_983]);

function groupsOf(random: RandomNumbers): Group[] {
  const more = Array.from({ length: random.below(3) }, (): Group => {
    const hosts = random.shuffled(letters).slice(0, 2 + random.below(4));
    return { need: random.chance(0.2) ? 'all' : 1, hosts };
  });
  return [{ need: 2, hosts: letters }, ...more];
}

function doneBy({ event, step }: RunStep): Done | null {
  if (step?.kind !== 'assigned' && (step?.kind !== 'kept' || event.op === 'noShow')) return null;
  const { record } = step;
  const fixed = new Set<string>(record.fixed);
  const chosen = assignedHosts(record).filter((host) => !fixed.has(host));
  return {
    chosen,
    credits: new Map(record.hosts.flatMap(({ host, credit }) => (credit === null ? [] : [[host, credit]]))),
  };
}

test(`${HISTORIES} random histories in all modes and for panels agree with a second implementation in exact fractions`, (t) => {
  const counts: Record<Judgement, number> = { same: 0, nothing: 0, 'within-rounding': 0, different: 0 };
  let panels = 0;
  let mostOff = new Rational(0);
  for (let seed = 0; seed < HISTORIES; seed++) {
    const random = new RandomNumbers(seed);
    const kind = (['turns', 'strict', 'totals', 'panel'] as const)[seed % 4]!;
    const mode: PoolMode = kind === 'panel' ? 'turns' : kind;
    const groups = kind === 'panel' ? groupsOf(random) : null;
    const pool = letters
      .slice(0, kind === 'panel' ? 7 : 2 + random.below(6))
      .map((id): PoolHost => ({ id, weight: weightOf(random), tier: random.chance(0.8) ? 1 : 2 }));
    const exact = new ExactRule(pool, mode, groups);
    for (const done of run(startOf({ pool, mode }), eventsOf(random, exact, kind === 'panel'), groups)) {
      const judgement = exact.apply(done.event, doneBy(done));
      counts[judgement]++;
      if (groups && judgement === 'same') panels++;
      assert.notEqual(judgement, 'different', `seed ${seed}: ${JSON.stringify(done.event)}`);
      const members = done.after.pool.members.flatMap((member, i) =>
        member.active ? [{ host: member.host, balance: done.after.balances[i]! }] : [],
      );
      assert.deepEqual(
        members.map(({ host }) => host),
        exact.active.map((seat) => seat.id),
      );
      for (const [i, { balance }] of members.entries()) {
        const off = new Rational(balance, 1_000_000_000).minus(exact.balanceOf(exact.active[i]!)).size();
        if (mostOff.less(off)) mostOff = off;
        assert.ok(
          off.less(MOST_OFF),
          `seed ${seed}: ${members[i]!.host} is off by ${Number(off.top) / Number(off.bottom)}`,
        );
      }
    }
    for (const tier of [1, 2]) {
      const balances = exact.active.filter((seat) => seat.tier === tier).map((seat) => exact.balanceOf(seat));
      assert.ok(sumOf(balances).equals(new Rational(0)));
    }
  }
  const nanos = Number((mostOff.top * 1_000_000_000n * 100n) / mostOff.bottom) / 100;
  t.diagnostic(
    `${counts.same} choices (${panels} of panels) are the same, ${counts['within-rounding']} within rounding`,
  );
  t.diagnostic(`balances are off by at most ${nanos} nano-bookings`);
  assert.ok(counts.same > 15_000, `${counts.same} choices were compared`);
  assert.ok(panels > 2_000, `${panels} of them of panels`);
  assert.equal(counts['within-rounding'], 0, 'no choice of these seeds hangs on rounding');
});
