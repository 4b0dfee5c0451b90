import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam } from '../../test/open-team.ts';
import { host, SETTINGS } from '../testing/sample-team.ts';

const HOLIDAY = { country: 'DE', days: [{ date: '2026-06-16', name: 'Day of Tea' }] };
const TUESDAY = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'] as const;

test('on a holiday of the team nobody is offered, nor can be booked', async () => {
  const team = await openTeam({ ...SETTINGS, holidays: HOLIDAY });
  assert.deepEqual((await team.availability('call', ...TUESDAY)).hosts, []);
  assert.equal((await team.tryBook()).body.code, 'slot-taken');
  assert.equal((await team.availability('call', '2026-06-17T00:00:00Z', '2026-06-18T00:00:00Z')).hosts!.length, 3);
});

test('a host who works on holidays is offered, and so is one whose own hours for that date say so', async () => {
  const hours = [{ start: '10:00', end: '12:00' }];
  const team = await openTeam({
    ...SETTINGS,
    holidays: HOLIDAY,
    hosts: [host('a', { holidays: false }), host('b', { overrides: [{ date: '2026-06-16', hours }] }), host('c')],
  } as typeof SETTINGS);
  const hosts = (await team.availability('call', ...TUESDAY)).hosts!;
  assert.deepEqual(
    hosts.map(({ id, free }) => [id, free]),
    [
      ['a', [540, 1020]],
      ['b', [600, 720]],
    ],
  );
});
