import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINUTE } from '@team-booking/core/time';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { REQUEST, SETTINGS, type } from '../testing/sample-team.ts';
import type { TeamSettings } from '@team-booking/contract/team';
import { expireBookings } from './expire.ts';

const START = Date.parse(REQUEST.start);
const SOLO = { ...SETTINGS, bookingTypes: [type('call', 'solo', ['a'])] } as TeamSettings;

/** Holds the time that is asked for until then. */
const hold = ({ store }: OpenTeam, id: string, until: number | null) =>
  store.write('team', (transaction) =>
    transaction.takeTime([
      {
        booking: id,
        type: 'call',
        host: 'a',
        start: START,
        end: START + REQUEST.duration * MINUTE,
        bufferBefore: 0,
        bufferAfter: 0,
        until,
      },
    ]),
  );

test('time that is held is refused, until the hold has lapsed: then nobody has to release it first', async () => {
  const api = await openTeam(SOLO);
  await hold(api, 'h1', api.now + 5 * MINUTE);
  assert.equal((await api.tryBook()).body.code, 'slot-taken');
  api.now += 5 * MINUTE;
  const booking = await api.book();
  await api.store.read('team', async (view) => {
    assert.deepEqual(await view.timesOf('h1'), []);
    assert.equal((await view.timesOf(booking.id)).length, 1);
    assert.equal(await view.isOverdue(api.now), false);
  });
});

test('a sweep releases holds that have lapsed, and leaves those that go on and what waits for nothing', async () => {
  const api = await openTeam(SOLO);
  await hold(api, 'h1', api.now + 5 * MINUTE);
  const backend = { store: api.store, team: 'team' };
  const isThere = async () => (await api.store.read('team', (view) => view.timesOf('h1'))).length === 1;
  assert.equal(await expireBookings(backend, api.now + 5 * MINUTE - 1), 0);
  assert.equal(await isThere(), true);
  assert.equal(await expireBookings(backend, api.now + 5 * MINUTE), 0, 'a hold is no booking');
  assert.equal(await isThere(), false);
  await hold(api, 'h1', null);
  await expireBookings(backend, api.now + 100 * MINUTE);
  assert.equal(await isThere(), true);
});
