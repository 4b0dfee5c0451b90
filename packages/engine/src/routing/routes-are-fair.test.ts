import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balancesOf, BOOKING, ledgerState } from '@team-booking/core/assignment';
import type { TeamSettings } from '@team-booking/contract/team';
import { verifyPool } from '@team-booking/core/assignment';
import { host, type } from '../testing/sample-team.ts';
import { openTeam } from '../../test/open-team.ts';

const HOSTS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ROUTES = 20;

/** xorshift32, the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test('with 20 random routes over a pool, everybody stays within the bound of the rule, and every record is correct', async () => {
  const random = randomNumbers(7);
  const routes = Array.from({ length: ROUTES }, (_, i) => {
    const some = HOSTS.filter(() => random() < 0.5);
    return some.length > 0 ? some : [HOSTS[i % HOSTS.length]!];
  });
  const rules = routes.map((hosts, n) => ({
    match: 'all',
    conditions: [{ question: 'n', op: 'is', value: n }],
    to: { kind: 'hosts', hosts },
  }));
  const questions = [{ id: 'n', type: 'number', label: 'N', required: true }];
  const weighted = HOSTS.map((id, i) => ({ host: id, weight: 1 + (i % 3) }));
  const routing = { questions, rules, fallback: { kind: 'everybody' } };
  const team = await openTeam({
    name: 'Team',
    hosts: HOSTS.map((id) => host(id)),
    bookingTypes: [type('call', 'round-robin', weighted, { routing })],
  } as unknown as TeamSettings);

  const bound = (1.49 * (HOSTS.length - 1)) / 2;
  let most = 0;
  for (let i = 0; i < 160; i++) {
    const n = Math.floor(random() * ROUTES);
    const start = Date.UTC(2026, 5, 16 + 7 * Math.floor(i / 64) + (Math.floor(i / 16) % 4), 9, 30 * (i % 16));
    const busy = HOSTS.filter(() => random() < 0.3);
    for (const id of HOSTS) {
      const taken = busy.includes(id) ? [{ start, end: start + 1_800_000 }] : [];
      team.calendars.set(id, { state: 'fresh', asOf: team.now, busy: taken });
    }
    const answers = { n };
    const { route } = (await team.route('call', answers)).body;
    const { status, body } = await team.tryBook({ start: new Date(start).toISOString(), answers, route });
    const able = routes[n]!.filter((id) => !busy.includes(id));
    assert.equal(status, able.length > 0 ? 201 : 409, JSON.stringify(body));
    if (able.length > 0) assert.ok(able.includes(body.hosts[0]!.id));
    const balances = await team.store.read('team', async (view) => {
      const pool = (await view.pool('call'))!;
      return Object.values(balancesOf(ledgerState(pool, await view.ledger(pool))));
    });
    most = Math.max(most, ...balances.map((balance) => Math.abs(balance) / BOOKING));
  }
  assert.ok(most > 0.5 && most <= bound, `${most}, bound ${bound}`);
  await team.store.read('team', async (view) => {
    const verified = verifyPool(await view.postings('call'), await view.records('call'));
    assert.ok(verified.ok && verified.records > 120, JSON.stringify(verified));
  });
});
