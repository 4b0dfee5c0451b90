import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BackendError, type AvailabilityQuery } from '@team-booking/sdk';
import { calcom } from '../index.ts';
import { answering, type Sent } from '../test/answering.ts';
import { NOW, sampleBooking, sampleEventType } from '../test/samples.ts';

const DAY = { from: '2026-06-16T00:00:00Z', to: '2026-06-17T00:00:00Z', duration: 30 };

function setUp(change: Record<string, unknown> = {}, slots: (sent: Sent) => unknown = () => ({})) {
  const { fetch, sent } = answering((one) => {
    if (one.path === 'slots') return slots(one);
    return one.path.startsWith('bookings/') ? sampleBooking() : [sampleEventType(change)];
  });
  const backend = calcom({ user: 'ada', fetch, now: () => Date.parse(NOW) });
  return { backend, asked: () => sent.filter(({ path }) => path === 'slots') };
}

test('slots are queried by id, to the second before the end, and with a duration only if the type has several', async () => {
  const one = setUp();
  await one.backend.availability('call', DAY);
  assert.deepEqual(Object.fromEntries(one.asked()[0]!.query), {
    eventTypeId: '12',
    start: '2026-06-16T00:00:00Z',
    end: '2026-06-16T23:59:59Z',
  });
  const several = setUp({ lengthInMinutesOptions: [30, 60] });
  await several.backend.availability('call', { ...DAY, duration: 60 });
  assert.equal(several.asked()[0]!.query.get('duration'), '60');
});

test('slots beyond the range are dropped', async () => {
  const days = {
    '2026-06-15': [{ start: '2026-06-15T23:59:00.000Z' }],
    '2026-06-16': [{ start: '2026-06-16T00:00:00.000Z' }, { start: '2026-06-16T23:59:00.000Z' }],
    '2026-06-17': [{ start: '2026-06-17T00:00:00.000Z' }],
  };
  const { backend } = setUp({}, () => days);
  const answer = await backend.availability('call', DAY);
  assert.deepEqual(answer, {
    from: DAY.from,
    to: DAY.to,
    asOf: NOW,
    revision: (await backend.bookingType('call')).revision,
    starts: [0, 1, 1439, 1440],
  });
});

test('adjacent minutes are one run', async () => {
  const { backend } = setUp({}, () => ({
    '2026-06-16': ['09:00', '09:01', '09:02', '10:00'].map((time) => ({ start: `2026-06-16T${time}:00.000Z` })),
  }));
  assert.deepEqual((await backend.availability('call', DAY)).starts, [540, 543, 600, 601]);
});

test('a range that begins within a minute is served from the next one on', async () => {
  const { backend, asked } = setUp();
  const { from } = await backend.availability('call', { ...DAY, from: '2026-06-16T09:07:30Z' });
  assert.equal(from, '2026-06-16T09:08:00Z');
  assert.equal(asked()[0]!.query.get('start'), from);
});

test('at most two months are queried at once, and clients continue from there', async () => {
  const { backend } = setUp();
  const { to } = await backend.availability('call', { ...DAY, to: '2027-03-01T00:00:00Z' });
  assert.equal(to, '2026-08-17T00:00:00Z');
});

test('no request goes beyond the booking window', async () => {
  const { backend, asked } = setUp({ bookingWindow: [{ type: 'calendarDays', value: 3, rolling: true }] });
  const beyond = await backend.availability('call', {
    ...DAY,
    from: '2026-08-01T00:00:00Z',
    to: '2026-08-02T00:00:00Z',
  });
  assert.deepEqual([beyond.from, beyond.to, beyond.starts], ['2026-08-01T00:00:00Z', '2026-08-01T00:00:00Z', []]);
  assert.equal(asked().length, 0);
  const { to } = await backend.availability('call', { ...DAY, to: '2026-07-16T00:00:00Z' });
  assert.equal(to, '2026-06-19T07:01:00Z', 'three days from now, to the end of that day, in whatever zone');
});

test("a moved booking's own time is queried by its uid", async () => {
  const { backend, asked } = setUp();
  await backend.availability('call', { ...DAY, booking: { id: 'calcom-345', token: 'uid345' } });
  assert.equal(asked()[0]!.query.get('bookingUidToReschedule'), 'uid345');
});

test('invalid or unsupported queries are refused with a remedy', async () => {
  const cases: [Record<string, unknown>, string][] = [
    [{ to: DAY.from }, '?from'],
    [{ from: '2026-02-30T10:00:00Z' }, '?from'],
    [{ duration: undefined }, '?duration'],
    [{ duration: 31 }, '?duration'],
    [{ host: 'bob' }, '?host'],
  ];
  for (const [change, pointer] of cases) {
    const { backend, asked } = setUp();
    await assert.rejects(backend.availability('call', { ...DAY, ...change } as AvailabilityQuery), (error) => {
      assert.ok(error instanceof BackendError);
      assert.equal(error.code, 'refused');
      assert.equal(error.problem?.errors?.[0]?.pointer, pointer);
      return true;
    });
    assert.equal(asked().length, 0);
  }
});

test('requesting the only host is the same as requesting nobody', async () => {
  const { backend } = setUp();
  assert.deepEqual((await backend.availability('call', { ...DAY, host: 'ada' })).starts, []);
});

test('invalid slots are a broken answer', async () => {
  const answers: unknown[] = [
    null,
    [],
    'none',
    { '2026-06-16': null },
    { '2026-06-16': [null] },
    { '2026-06-16': [{ start: 'soon' }] },
    { '2026-06-16': [{ start: 1_781_604_000_000 }] },
    { '2026-06-16': [{ start: '2026-06-16T09:00:30.000Z' }] },
  ];
  for (const answer of answers) {
    const { backend } = setUp({}, () => answer);
    await assert.rejects(
      backend.availability('call', DAY),
      (error) => error instanceof BackendError && error.code === 'broken' && error.message.includes('/v2/slots'),
      JSON.stringify(answer),
    );
  }
});
