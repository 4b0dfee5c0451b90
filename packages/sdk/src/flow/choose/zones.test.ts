import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { scene } from '../../testing/index.ts';

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Europe/Berlin',
  'Australia/Lord_Howe',
];

async function opened(timeZone: string, month = '2026-11') {
  const all = scene({ now: '2026-10-15T10:00:00Z', flow: { timeZone, month } });
  all.flow.start();
  await all.clock.settle();
  await all.clock.advance(1000);
  return all;
}

for (const timeZone of ZONES) {
  test(`a month holds every slot of its days in ${timeZone}, each on its local date`, async () => {
    const { flow, backend } = await opened(timeZone);
    const calls = backend.calls.length;
    const all = new Set<number>();
    for (const { date, free } of flow.days()) {
      const slots = flow.slotsOf(date);
      assert.equal(slots.length, free);
      for (const { start } of slots) {
        all.add(start);
        const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
        assert.equal(local.toPlainDate().toString(), date);
      }
    }
    // All half hours at which Ada or Grace work, by the clocks of their own.
    const expected = new Set<number>();
    const first = Temporal.PlainDate.from('2026-11-01').toZonedDateTime(timeZone).epochMilliseconds;
    const end = Temporal.PlainDate.from('2026-12-01').toZonedDateTime(timeZone).epochMilliseconds;
    for (let start = Math.ceil(first / 1_800_000) * 1_800_000; start < end; start += 1_800_000) {
      if (['Europe/Berlin', 'America/New_York'].some((zone) => works(start, zone))) expected.add(start);
    }
    assert.deepEqual([...all].sort(), [...expected].sort());
    assert.equal(backend.calls.length, calls);
  });
}

test('switching from the zone furthest ahead to the one furthest behind needs no request', async () => {
  const { flow, backend } = await opened('Pacific/Kiritimati');
  const calls = backend.calls.length;
  flow.choose({ timeZone: 'Etc/GMT+12' });
  assert.deepEqual(flow.state.slots, { name: 'ready' });
  assert.ok(flow.days().some(({ why }) => why === 'free'));
  assert.equal(backend.calls.length, calls);
});

test('a day on which the clock is set back has its extra hour', async () => {
  // Grace works 0:00 to 4:00 on Sunday 1 November, when New York's clocks go from 2:00 back to 1:00.
  const hours = [{ days: [7], start: '00:00', end: '04:00' }];
  const hosts = ['ada', 'grace'].map((id) => ({ id, timeZone: 'America/New_York', hours, overrides: [], busy: [] }));
  const { flow, clock } = scene({
    now: '2026-10-15T10:00:00Z',
    hosts,
    flow: { timeZone: 'America/New_York', month: '2026-11' },
  });
  flow.start();
  await clock.settle();
  assert.equal(flow.slotsOf('2026-11-01').length, 10);
  assert.equal(flow.slotsOf('2026-11-08').length, 8);
});

test('the results do not depend on the zone of the process', () => {
  const program = `
    import { scene } from '@team-booking/sdk/testing';
    const { flow, clock } = scene({ flow: { month: '2026-12' } });
    flow.start();
    await clock.settle();
    console.log(JSON.stringify([flow.state.choice, flow.days(), flow.slotsOf('2026-12-08')]));`;
  const answers = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Chatham'].map((TZ) => {
    const flags = ['--conditions=source', '--import', 'temporal-polyfill/global', '--input-type=module'];
    const { stdout, stderr } = spawnSync(process.execPath, [...flags, '--eval', program], {
      cwd: new URL('../../../../element', import.meta.url),
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    return stdout;
  });
  assert.ok(answers[0]!.includes('"2026-12-08"'));
  assert.equal(new Set(answers).size, 1);
});

function works(start: number, timeZone: string): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(timeZone);
  return local.dayOfWeek < 6 && local.hour >= 9 && local.hour * 60 + local.minute <= 17 * 60 - 30;
}
