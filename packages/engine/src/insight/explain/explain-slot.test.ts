import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check } from '@team-booking/contract';
import { Explanation, TEAM_ROUTES, type TeamSettings } from '@team-booking/contract/team';
import { hostActor, openTeam, type OpenTeam } from '../../../test/open-team.ts';
import { startsOf } from '../../../test/starts.ts';
import type { Actor } from '../../access/actor.ts';
import { host, SETTINGS, type } from '../../testing/sample-team.ts';

const tuesday = (time: string) => `2026-06-16T${time}:00Z`;
const busy = (from: string, to: string) => ({
  state: 'fresh' as const,
  asOf: 0,
  busy: [{ start: Date.parse(tuesday(from)), end: Date.parse(tuesday(to)) }],
});

async function explained(team: OpenTeam, time: string, id = 'call', actor?: Actor): Promise<Explanation> {
  const start = time.includes('T') ? time : tuesday(time);
  const { status, body } = await team.ask('explain', { parameters: { id }, query: { start } }, actor);
  assert.equal(status, 200, JSON.stringify(body));
  assert.ok(check(Explanation, body).ok, JSON.stringify(check(Explanation, body)));
  return body;
}

const ofA = ({ hosts }: Explanation) => hosts.find((one) => one.host === 'a')!;
const rulesOf = (found: Explanation) => ofA(found).closedBy.map(({ rule }) => rule);

test('a time is open exactly if visitors are offered it', async () => {
  const team = await openTeam();
  team.calendars.set('b', busy('10:00', '11:00'));
  await team.book({ bookingType: 'both', start: tuesday('13:00') });
  for (const id of ['call', 'both', 'intro']) {
    const { hosts = [], from } = await team.availability(id, tuesday('00:00'), '2026-06-17T00:00:00Z');
    for (let minute = 0; minute < 24 * 60; minute += 30) {
      const start = Date.parse(tuesday('00:00')) + minute * 60_000;
      const since = (start - Date.parse(from)) / 60_000;
      const isFree = ({ free }: { free: number[] }) =>
        free.some((piece, i) => i % 2 === 0 && piece <= since && since + 30 <= free[i + 1]!);
      const free = hosts.filter(isFree).length;
      const found = await explained(team, new Date(start).toISOString(), id);
      assert.equal(found.open, id === 'both' ? free === 2 : free > 0, `${id} ${found.start}`);
      assert.equal(found.hosts.filter((one) => one.free).length, free, `${id} ${found.start}`);
      assert.equal(found.nearest.length === 0, found.open, `${id} ${found.start}`);
    }
  }
});

test('what the pool hides is closed by its policy, and what visitors are offered is open, before and after it, too', async () => {
  const hours = (start: string, end: string) => ({ hours: [{ days: [1, 2, 3, 4, 5], start, end }] });
  const hosts = [host('a', hours('09:00', '11:00')), host('b', hours('10:00', '12:00')), host('c', { active: false })];
  for (const offering of [{ offering: 'next-host' }, { maxLead: 0.4 }, { offering: 'next-host', maxLead: 0.4 }]) {
    const bookingTypes = [type('call', 'round-robin', ['a', 'b', 'c'], { ...offering, durations: [60] })];
    const team = await openTeam({ ...SETTINGS, hosts, bookingTypes } as unknown as TeamSettings);
    // Then whoever is next changes; a host who is away for the whole window is not.
    const changes = [
      async () => {},
      async () => void (await team.book({ start: '2026-06-17T10:00:00Z', duration: 60 })),
      async () => void team.calendars.set('a', { state: 'closed' }),
    ];
    for (const change of changes) {
      await change();
      const starts = await startsOf(team, 'call', 60, [tuesday('00:00'), '2026-06-17T00:00:00Z']);
      const offered = starts.map((start) => start.replace('.000Z', 'Z'));
      assert.ok(offered.length > 0);
      assert.deepEqual((await explained(team, '09:00')).starts, offered);
      for (const time of ['09:00', '09:30', '10:00', '10:30', '11:00']) {
        const found = await explained(team, time);
        assert.equal(found.open, offered.includes(tuesday(time)), `${JSON.stringify(offering)} ${time}`);
        assert.equal(found.before, offered.findLast((start) => start < tuesday(time)) ?? null, time);
        assert.equal(found.after, offered.find((start) => start > tuesday(time)) ?? null, time);
        const isHidden = !found.open && found.hosts.some(({ free }) => free);
        assert.deepEqual(
          found.closedBy.map(({ rule }) => rule),
          isHidden ? ['hidden-by-policy'] : [],
        );
      }
    }
  }
});

describe('each rule is named, with what would change it', () => {
  const more = (settings: object) => openTeam({ ...SETTINGS, ...settings } as TeamSettings);
  const withA = (own: object) => more({ hosts: [host('a', own), host('b'), host('c')] });

  test('hours', async () => {
    const [closure] = ofA(await explained(await openTeam(), '18:00')).closedBy;
    assert.deepEqual(closure, { rule: 'hours', change: { verb: 'changeHost', id: 'a' } });
  });

  test('a host who is switched off', async () => {
    const team = await withA({ active: false });
    const [closure] = ofA(await explained(team, '10:00')).closedBy;
    assert.deepEqual(closure, { rule: 'hours', change: { verb: 'switchOnHost', id: 'a' } });
  });

  test('other hours on that date, a day off, a holiday', async () => {
    const short = await withA({ overrides: [{ date: '2026-06-16', hours: [{ start: '09:00', end: '09:30' }] }] });
    assert.deepEqual(ofA(await explained(short, '10:00')).closedBy, [
      { rule: 'override', dates: ['2026-06-16'], change: { verb: 'changeHost', id: 'a' } },
    ]);
    const off = await withA({ overrides: [{ date: '2026-06-16', hours: [] }] });
    assert.deepEqual(ofA(await explained(off, '10:00')).closedBy, [
      { rule: 'time-off', dates: ['2026-06-16'], change: { verb: 'endTimeOff', id: 'a' } },
    ]);
    const holidays = { country: 'DE', days: [{ date: '2026-06-16', name: 'Day of Tea' }] };
    const feast = await explained(await more({ holidays }), '10:00');
    assert.deepEqual(rulesOf(feast), ['holiday']);
    assert.ok(ofA(feast).day.some(({ rule }) => rule === 'holiday'));
  });

  test('an entry of a calendar, of which nothing but its time is told', async () => {
    const team = await openTeam();
    team.calendars.set('a', busy('09:30', '11:00'));
    const found = ofA(await explained(team, '10:00'));
    assert.deepEqual(found.closedBy, [{ rule: 'busy', from: tuesday('09:30'), to: tuesday('11:00'), change: null }]);
  });

  test('too little room after something', async () => {
    const bookingTypes = [type('call', 'round-robin', ['a', 'b', 'c'], { buffers: { before: 30 } })];
    const team = await more({ bookingTypes });
    team.calendars.set('a', busy('09:30', '10:00'));
    const [closure] = ofA(await explained(team, '10:00')).closedBy;
    assert.equal(closure!.rule, 'gap');
    assert.deepEqual(closure!.change, { verb: 'changeBookingType', id: 'call' });
  });

  test('a limit of the host, and one of the type', async () => {
    const host1 = await withA({ limits: { perDay: 1 } });
    await host1.book();
    const [closure] = ofA(await explained(host1, '15:00')).closedBy;
    assert.equal(closure!.rule, 'limit');
    assert.deepEqual(closure!.change, { verb: 'changeHost', id: 'a' });
    const types = [type('call', 'round-robin', ['a', 'b', 'c'], { limits: { perDay: 1 } })];
    const ofType = await more({ bookingTypes: types });
    await ofType.book();
    const found = await explained(ofType, '15:00');
    assert.deepEqual(ofA(found).closedBy[0]!.change, { verb: 'changeBookingType', id: 'call' });
    assert.equal(found.open, false);
  });

  test('notice, horizon, and what is over', async () => {
    const team = await openTeam();
    team.now = Date.parse(tuesday('09:45'));
    const rules = async (time: string) => (await explained(team, time)).closedBy.map(({ rule }) => rule);
    assert.deepEqual(await rules('10:30'), ['notice']);
    assert.deepEqual(await rules('2027-06-16T10:00:00Z'), ['horizon']);
    assert.deepEqual(await rules('09:30'), ['horizon']);
    const past = await explained(team, '09:30');
    assert.deepEqual([past.closedBy[0]!.change, past.nearest], [null, []]);
  });

  test('a calendar that could not be read', async () => {
    const team = await openTeam();
    team.calendars.set('a', { state: 'closed' });
    const found = ofA(await explained(team, '10:00'));
    assert.deepEqual(
      found.closedBy.map(({ rule }) => rule),
      ['calendar-unreadable'],
    );
    assert.ok(found.day.every(({ rule }) => rule === 'calendar-unreadable'));
  });

  test('one of our bookings, which only those are told who may see it', async () => {
    const team = await openTeam();
    const booking = await team.book();
    const [closure] = ofA(await explained(team, '10:00')).closedBy;
    assert.deepEqual(closure, {
      rule: 'our-booking',
      from: tuesday('10:00'),
      to: tuesday('10:30'),
      booking: booking.id,
      change: { verb: 'reassign', id: booking.id },
    });
    const own = await explained(team, '10:00', 'call', hostActor('a'));
    assert.equal(ofA(own).closedBy[0]!.booking, booking.id);
    const other = await explained(team, '10:00', 'call', hostActor('b'));
    assert.equal(ofA(other).closedBy[0]!.rule, 'our-booking');
    assert.doesNotMatch(JSON.stringify(other), new RegExp(booking.id));
  });

  test('every verb that is named exists', async () => {
    const { changeOf } = await import('./closing-rules.ts');
    const { ClosingRule } = await import('@team-booking/contract/team');
    for (const rule of ClosingRule.enum) {
      for (const about of [{}, { isInactive: true }, { limitOf: 'host' as const }, { booking: 'b' }]) {
        const change = changeOf(rule, { type: 'call', host: 'a', ...about });
        if (change) assert.ok(change.verb in TEAM_ROUTES, `${rule}: ${change.verb}`);
      }
    }
  });
});

describe('the nearest change', () => {
  test('is the easiest of as few hosts as are missing', async () => {
    const team = await openTeam();
    team.calendars.set('a', busy('10:00', '11:00'));
    await team.book();
    await team.book();
    const found = await explained(team, '10:00');
    assert.equal(found.open, false);
    assert.deepEqual(
      found.nearest.map(({ host: id, closure: { rule } }) => [id, rule]),
      [['b', 'our-booking']],
    );
  });

  test('of a collective are those of everybody who is missing', async () => {
    const team = await openTeam();
    const found = await explained(team, '18:00', 'both');
    assert.deepEqual(
      found.nearest.map(({ host: id }) => id),
      ['b', 'a'],
    );
    assert.deepEqual(found.groups, [{ need: 2, free: [] }]);
    assert.deepEqual([found.before, found.after], [tuesday('16:30'), null]);
  });

  test('comes with what closes the time for all', async () => {
    const team = await openTeam();
    team.now = Date.parse(tuesday('16:45'));
    const found = await explained(team, '17:00');
    assert.deepEqual(
      found.nearest.map(({ host: id, closure: { rule } }) => [id, rule]),
      [
        [null, 'notice'],
        ['a', 'hours'],
      ],
    );
  });
});

test('the day of a host has no gaps, and says what each part is', async () => {
  const bookingTypes = [type('call', 'round-robin', ['a', 'b', 'c'], { buffers: { after: 15 } })];
  const team = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings);
  team.calendars.set('a', busy('12:00', '13:00'));
  const booking = await team.book();
  const { day } = ofA(await explained(team, '10:00'));
  assert.deepEqual(
    day.map(({ from, to, rule, booking: id }) => [from.slice(11, 16), to.slice(11, 16), rule, id]),
    [
      ['00:00', '09:00', 'hours', undefined],
      ['09:00', '09:45', 'free', undefined],
      ['09:45', '10:00', 'gap', undefined],
      ['10:00', '10:30', 'our-booking', booking.id],
      ['10:30', '10:45', 'gap', undefined],
      ['10:45', '11:45', 'free', undefined],
      ['11:45', '12:00', 'gap', undefined],
      ['12:00', '13:00', 'busy', undefined],
      ['13:00', '17:00', 'free', undefined],
      ['17:00', '00:00', 'hours', undefined],
    ],
  );
});

test('a day begins at midnight in the zone of the type, also when the clocks change', async () => {
  const slot = { step: 30, timeZone: 'Europe/Berlin' };
  const bookingTypes = [type('call', 'round-robin', ['a', 'b'], { slot, window: { horizon: 400 * 1440 } })];
  const team = await openTeam({ ...SETTINGS, bookingTypes } as TeamSettings);
  const { hosts } = await explained(team, '2026-10-25T10:00:00Z');
  for (const { day } of hosts) {
    assert.equal(day[0]!.from, '2026-10-24T22:00:00Z');
    assert.equal(day.at(-1)!.to, '2026-10-25T23:00:00Z');
    for (const [i, block] of day.entries()) if (i > 0) assert.equal(block.from, day[i - 1]!.to);
  }
});

test('a minute at which nothing starts is said to be none', async () => {
  const team = await openTeam();
  const found = await explained(team, '10:10');
  assert.deepEqual([found.open, found.onGrid], [false, false]);
  assert.deepEqual([found.before, found.after], [tuesday('10:00'), tuesday('10:30')]);
  const { body } = await team.ask('explain', {
    parameters: { id: 'call' },
    query: { start: tuesday('10:00'), duration: 45 },
  });
  assert.deepEqual([body.code, body.errors?.[0]?.pointer], ['invalid', '?duration']);
  assert.equal(
    (await team.ask('explain', { parameters: { id: 'intro' }, query: { start: tuesday('10:00') } }, hostActor('b')))
      .status,
    404,
  );
});

test('a time at the end of dates is refused, whatever the limits around it', async () => {
  const hosts = [host('a', { limits: { perMonth: 3 } }), host('b'), host('c')];
  const team = await openTeam({ ...SETTINGS, hosts } as TeamSettings);
  for (const start of ['9999-12-31T23:30:00Z', '0000-01-01T00:00:00Z', '2126-12-01T10:00:00Z']) {
    const { status, body } = await team.ask('explain', { parameters: { id: 'call' }, query: { start } });
    assert.equal(status, 422, start);
    assert.match(JSON.stringify(body), /a hundred years away/);
  }
});

test('a colleague sees that a host is away, not why, and is offered no change that they may not make', async () => {
  const team = await openTeam();
  const off = { body: { from: '2026-06-16' }, parameters: { id: 'a' } };
  const taken = await team.ask('takeTimeOff', off);
  assert.equal(taken.status, 200, JSON.stringify(taken.body));
  const [admin, own, colleague] = [
    ofA(await explained(team, '10:00')),
    ofA(await explained(team, '10:00', 'call', hostActor('a'))),
    ofA(await explained(team, '10:00', 'call', hostActor('b'))),
  ];
  assert.deepEqual(
    admin.closedBy.map(({ rule }) => rule),
    ['time-off'],
  );
  assert.deepEqual(own.closedBy, admin.closedBy);
  assert.deepEqual(colleague.closedBy, [{ rule: 'busy', change: null }]);
  assert.ok(!JSON.stringify(colleague.day).includes('time-off'));

  const late = await explained(team, '2027-06-15T10:00:00Z', 'call', hostActor('b'));
  assert.deepEqual(
    late.closedBy.map(({ rule, change }) => [rule, change]),
    [['horizon', null]],
  );
});
