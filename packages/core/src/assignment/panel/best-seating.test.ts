import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rankOf } from '../../../test/exact-panel.ts';
import { panelHistories, playPanels } from '../../../test/panel-histories.ts';
import { canSeat } from '../../slots/seating.ts';
import { TIE } from '../rule/rule.ts';
import type { PanelRecord } from '../record/panel-record.ts';

/** Every set of so many of these. */
function* choices<T>(from: readonly T[], count: number): Generator<T[]> {
  if (count === 0) return yield [];
  for (const [i, first] of from.entries()) {
    for (const rest of choices(from.slice(i + 1), count - 1)) yield [first, ...rest];
  }
}

/** Of all sets of free hosts that fill the seats: most of the best tier, then of those with the most credit. */
function bestOf({ groups, hosts }: PanelRecord): { inTier1: number; credits: [tier1: number, tier2: number] } {
  const { rank, seats } = rankOf(groups);
  const free = hosts.filter((row) => row.free);
  let inTier1 = -1;
  let credits: [number, number] = [-Infinity, -Infinity];
  for (const set of choices(free, seats)) {
    if (rank(set.map(({ host }) => host)) < seats) continue;
    const count = set.filter(({ tier }) => tier === 1).length;
    if (count < inTier1) continue;
    if (count > inTier1) credits = [-Infinity, -Infinity];
    inTier1 = count;
    const sum = (tier: number) => set.reduce((total, row) => (row.tier === tier ? total + row.credit! : total), 0);
    credits = [Math.max(credits[0], sum(1)), Math.max(credits[1], sum(2))];
  }
  return { inTier1, credits };
}

test('no other seating has more hosts of the best tier, or hosts who are owed more, but for ties', () => {
  let panels = 0;
  fc.assert(
    fc.property(panelHistories, (history) => {
      for (const { step } of playPanels(history)) {
        if (step?.kind !== 'assigned' || step.record.kind !== 'panel') continue;
        const { record } = step;
        // Where seats were settled before, the rest is the best that goes with them, not the best of all.
        if (record.held.length > 0) continue;
        panels++;
        const chosen = record.hosts.filter(({ verdict }) => verdict === 'chosen');
        const { inTier1, credits } = bestOf(record);
        assert.equal(chosen.filter(({ tier }) => tier === 1).length, inTier1);
        for (const tier of [1, 2] as const) {
          const sum = chosen.reduce((total, row) => (row.tier === tier ? total + row.credit! : total), 0);
          // Each seat may go to one who is owed up to 0.001 booking less but was chosen longer ago.
          assert.ok(
            sum >= credits[tier - 1]! - TIE * record.chosen.length,
            `tier ${tier}: ${sum} of ${credits[tier - 1]}`,
          );
        }
      }
    }),
    { numRuns: 400 },
  );
  assert.ok(panels > 400, `${panels} panels were tried`);
});

test('a panel is refused only where its groups cannot be filled', () => {
  fc.assert(
    fc.property(panelHistories, (history) => {
      const { fixed, candidates } = rankOf(history.groups);
      const open = history.groups
        .filter(({ need, hosts }) => need !== hosts.length)
        .map(({ need, hosts }) => ({ need, hosts: hosts.filter((host) => !fixed.has(host)) }));
      for (const { event, step, before } of playPanels(history)) {
        if (event.op !== 'book' || !step) continue;
        const members = before.pool.members.flatMap(({ active, host }) => (active ? [host] : []));
        const able = members.filter((host) => event.free.includes(host) && candidates.has(host));
        const possible = [...fixed].every((host) => event.free.includes(host)) && canSeat(open, able);
        assert.equal(step.kind === 'assigned', possible);
      }
    }),
    { numRuns: 200 },
  );
});
