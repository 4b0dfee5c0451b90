import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expireBookings } from '../../booking/expire.ts';
import type { Store } from '../../store/store.ts';
import type { FreshStores } from './fresh-store.ts';
import { hostTime, teamOf } from './rows.ts';

const HOLDS = ['h1', 'h2', 'h3', 'h4'];

/** Lets a hold go on, if it is still there. */
const prolong = (store: Store, hold: string) =>
  store.write('red', async (transaction) => {
    await transaction.lock({ type: 'call', hosts: ['a', 'b'] });
    const times = await transaction.timesOf(hold);
    await transaction.releaseTime(hold);
    await transaction.takeTime(times.map((time) => ({ ...time, until: 100 })));
    return times.length > 0 ? hold : null;
  });

export function holdRaces(fresh: FreshStores): void {
  test('a hold that lapses while it is prolonged is gone or goes on, with all of its time', async (t) => {
    const stores = await fresh(t);
    await stores[0]!.write('red', async (transaction) => {
      await transaction.putTeam(teamOf('red', ['a', 'b']));
      const times = HOLDS.flatMap((hold, i) => ['a', 'b'].map((host) => hostTime(hold, host, i * 10, i * 10 + 10, 50)));
      await transaction.takeTime(times);
    });
    const works = HOLDS.map((hold, i) => prolong(stores[i % stores.length]!, hold));
    await Promise.all(stores.map((store) => expireBookings({ store, team: 'red' }, 60)));
    const prolonged = (await Promise.all(works)).filter((hold) => hold !== null);
    await stores[0]!.read('red', async (view) => {
      const times = await Promise.all(HOLDS.map((hold) => view.timesOf(hold)));
      assert.deepEqual(
        times.flat().map(({ booking, host, until }) => [booking, host, until]),
        prolonged.flatMap((hold) => ['a', 'b'].map((host) => [hold, host, 100])),
      );
      assert.equal(await view.isOverdue(60), false);
    });
  });
}
