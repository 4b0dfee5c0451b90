import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '@team-booking/contract';
import { Simulation, type Draft, type TeamSettings } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import { hostActor, openTeam, type OpenTeam } from '../../../test/open-team.ts';
import { Till } from '../../../test/till.ts';
import { host, SETTINGS, type } from '../../testing/sample-team.ts';

const call = { parameters: { id: 'call' } };
const MEMBERS = ['a', 'b', 'c'];

/** A team that was booked twice on each working day of two weeks, on the evening after them: ten working days since Sunday the 14th. */
async function after(settings: TeamSettings = SETTINGS): Promise<OpenTeam> {
  const team = await openTeam(settings);
  for (let day = 16; day <= 26; day++) {
    const date = `2026-06-${day}`;
    if (new Date(`${date}T12:00Z`).getUTCDay() % 6 === 0) continue;
    team.now = Date.UTC(2026, 5, day - 1, 6);
    for (const time of ['10:00', '15:00']) await team.book({ start: `${date}T${time}:00Z` });
  }
  team.now = Date.UTC(2026, 5, 26, 18);
  return team;
}

async function simulated(team: OpenTeam, draft: Draft, days = 12): Promise<Simulation> {
  const { status, body } = await team.ask('simulate', { ...call, body: { draft, days } });
  assert.equal(status, 200, JSON.stringify(body));
  assert.ok(check(Simulation, body).ok, JSON.stringify(check(Simulation, body)));
  return body;
}

const counts = ({ hosts }: Simulation['draft']) => hosts.map(({ host: id, bookings }) => [id, bookings]);

test('with an empty draft both sides are what happened', async () => {
  const team = await after();
  const body = await simulated(team, {});
  assert.deepEqual(body.draft, body.present);
  assert.deepEqual([body.requests, body.slotsLost, body.slotsGained], [18, 0, 0]);
  const { hosts } = (await team.ask('balances', call)).body;
  assert.deepEqual(
    body.present.hosts.map(({ host: id, balance }) => [id, balance]),
    hosts.map(({ host: id, balance }) => [id, balance]),
  );
  assert.deepEqual(counts(body.present), [
    ['a', 6],
    ['b', 6],
    ['c', 6],
  ]);
});

test('drafts are tried in a team that takes payments, too', async () => {
  const payment = { provider: 'till', amount: 2000, currency: 'EUR' };
  const bookingTypes = [...SETTINGS.bookingTypes, type('paid', 'round-robin', ['a', 'b'], { payment })];
  const team = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings, {
    payments: new Map([['till', new Till()]]),
  });
  const body = await simulated(team, { hours: [{ host: 'a', hours: [] }] });
  assert.deepEqual(
    body.draft.hosts.map(({ host: id }) => id),
    MEMBERS,
  );
});

test('other weights give other shares and lose no times', async () => {
  const members = MEMBERS.map((id) => ({ host: id, weight: id === 'b' ? 2 : 1 }));
  const body = await simulated(await after(), { pool: { groups: [{ members }] } });
  const b = body.draft.hosts.find(({ host: id }) => id === 'b')!;
  assert.equal(b.bookings, 9);
  assert.equal(b.weightShare, 0.5);
  assert.equal(body.slotsLost, 0);
});

test('fewer hosts lose the times that nobody else had', async () => {
  const early = { hours: [{ days: [1, 2, 3, 4, 5], start: '07:00', end: '17:00' }] };
  const settings = { ...SETTINGS, hosts: [host('a', early), host('b'), host('c')] } as TeamSettings;
  const team = await after(settings);
  const body = await simulated(team, { pool: { groups: [{ members: [{ host: 'b' }, { host: 'c' }] }] } });
  // Half hours from seven to nine.
  assert.equal(body.slotsLost, 4 * 10);
  assert.deepEqual(counts(body.draft), [
    ['b', 9],
    ['c', 9],
  ]);
});

test('other hours of a host move bookings, and what only they offered', async () => {
  const mornings = [{ days: [1, 2, 3, 4, 5], start: '08:00', end: '12:00' }];
  const body = await simulated(await after(), { hours: [{ host: 'a', hours: mornings }] });
  assert.deepEqual([body.slotsLost, body.slotsGained], [0, 2 * 10]);
  const a = body.draft.hosts.find(({ host: id }) => id === 'a')!;
  assert.ok(a.bookings < 6, 'half of the requests were in the afternoon');
  const none = await simulated(await after(), { hours: [{ host: 'a', hours: [] }] });
  assert.equal(none.draft.hosts.find(({ host: id }) => id === 'a')!.bookings, 0);
});

test('one host more gets a share, whether the team knows them or not', async () => {
  const settings = { ...SETTINGS, hosts: [...SETTINGS.hosts, host('d')] } as TeamSettings;
  const team = await after(settings);
  for (const id of ['d', 'somebody-new']) {
    const body = await simulated(team, { host: { id } });
    const share = body.draft.hosts.find((one) => one.host === id)!;
    assert.ok(share.bookings >= 4 && share.bookings <= 5, `${share.bookings}`);
    assert.ok(body.names.some((one) => one.id === id));
  }
  const evenings = [{ days: [1, 2, 3, 4, 5], start: '17:00', end: '18:00' }];
  const late = await simulated(team, { host: { id: 'somebody-new', hours: evenings } });
  assert.equal(late.slotsGained, 2 * 10);
  assert.equal(late.draft.hosts.at(-1)!.bookings, 0);
  assert.equal(late.draft.hosts.at(-1)!.longestWait, null, 'who was never free did not wait');
});

test('somebody who is known is busy with what they had', async () => {
  const settings = {
    ...SETTINGS,
    hosts: [...SETTINGS.hosts, host('d')],
    bookingTypes: [...SETTINGS.bookingTypes, type('solo', 'solo', ['d'])],
  } as TeamSettings;
  const team = await openTeam(settings);
  await team.book({ bookingType: 'solo' });
  for (const slug of ['call', 'call', 'call']) await team.book({ bookingType: slug });
  team.now += 2 * DAY;
  const body = await simulated(team, { host: { id: 'd' } });
  assert.equal(body.draft.hosts.find((one) => one.host === 'd')!.bookings, 0);
});

test('an offering of what the next host can take loses times', async () => {
  const short = { hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' }] };
  const team = await after({ ...SETTINGS, hosts: [host('a', short), host('b'), host('c')] } as TeamSettings);
  const body = await simulated(team, { pool: { offering: 'next-host' } });
  assert.ok(body.slotsLost > 0 && body.slotsLost < body.present.starts);
  assert.equal(body.draft.starts + body.slotsLost, body.present.starts);
  const strict = await simulated(team, { pool: { maxLead: 0 } });
  assert.ok(strict.slotsLost > 0);
});

test('a draft keeps what the pool hides unless it says otherwise, and its mode may change alone', async () => {
  const short = { hours: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '12:00' }] };
  const bookingTypes = [type('call', 'round-robin', ['a', 'b', 'c'], { offering: 'next-host', maxLead: 3 })];
  const settings = { ...SETTINGS, hosts: [host('a', short), host('b'), host('c')] } as TeamSettings;
  const team = await after(settings);
  await team.configure({ ...settings, bookingTypes } as TeamSettings);
  const same = await simulated(team, { pool: { fairness: 'turns' } });
  assert.deepEqual([same.slotsLost, same.slotsGained], [0, 0]);
  const open = await simulated(team, { pool: { offering: 'all', maxLead: null } });
  assert.ok(open.slotsGained > 0 && open.slotsLost === 0);
  const panel = await simulated(team, { pool: { mode: 'panel' } });
  assert.deepEqual(panel.draft.starts, same.draft.starts);
});

test('the longest wait is in working days, and who was never passed over did not wait', async () => {
  const body = await simulated(await after(), {});
  // Each is chosen in every third of two bookings a day.
  for (const { longestWait } of body.present.hosts) assert.ok(longestWait! >= 1 && longestWait! <= 2, `${longestWait}`);
  const last = await simulated(await after(), {
    pool: { groups: [{ members: [{ host: 'a' }, { host: 'b', priority: 2 }] }] },
  });
  const [a, b] = last.draft.hosts;
  assert.equal(a!.longestWait, null);
  assert.equal(b!.longestWait, 10, 'all working days from the beginning to the end');
});

test('a panel is simulated with its groups', async () => {
  const panel = { ...type('call', 'panel', []), hosts: undefined, groups: [{ need: 2, hosts: MEMBERS }] };
  const team = await after({ ...SETTINGS, bookingTypes: [panel] } as unknown as TeamSettings);
  const body = await simulated(team, { host: { id: 'somebody-new' } });
  assert.deepEqual(counts(body.present), [
    ['a', 12],
    ['b', 12],
    ['c', 12],
  ]);
  assert.ok(counts(body.draft).every(([, count]) => Number(count) >= 8 && Number(count) <= 10));
});

test('only what was decided in the range counts', async () => {
  const body = await simulated(await after(), {}, 3);
  assert.ok(body.requests < 18 && body.requests > 0, `${body.requests}`);
});

test('a draft that a team could not have is refused by name', async () => {
  const team = await after();
  const refused = async (draft: object, id = 'call') => {
    const { body } = await team.ask('simulate', { parameters: { id }, body: { draft } });
    return [body.code, body.errors?.[0]?.pointer];
  };
  assert.deepEqual(await refused({ hours: [{ host: 'x' }] }), ['invalid', '/draft/hours/0/host']);
  assert.deepEqual(await refused({ pool: { groups: [{ members: [{ host: 'x' }, { host: 'a' }] }] } }), [
    'invalid',
    '/draft/pool/groups/0/members/0',
  ]);
  assert.deepEqual(await refused({ host: { id: 'a' } }), ['invalid', '/draft/host']);
  assert.deepEqual(await refused({ pool: { mode: 'collective' } }), ['invalid', '/draft/pool']);
  const twoGroups = [{ members: [{ host: 'a' }] }, { members: [{ host: 'b' }] }];
  assert.deepEqual(await refused({ pool: { groups: twoGroups } }), ['invalid', '/draft/pool/groups/1']);
  assert.deepEqual(await refused({}, 'both'), ['wrong-state', undefined]);
  assert.deepEqual(await refused({}, 'none'), ['not-found', undefined]);
});

test('a host may ask, and nothing is written', async () => {
  const team = await after();
  team.store.write = () => assert.fail('it writes');
  assert.equal((await team.ask('simulate', { ...call, body: { draft: {} } }, hostActor('a'))).status, 200);
});
