import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FreshStore } from './fresh-store.ts';
import { bookingRow, teamOf } from './rows.ts';

export function teamSuite(fresh: FreshStore): void {
  test('a team is read as it was put, hosts and booking types in their order', async (t) => {
    const store = await fresh(t);
    const team = teamOf('red', ['c', 'a', 'b']);
    await store.write('red', (transaction) => transaction.putTeam(team));
    assert.deepEqual(await store.read('red', (view) => view.team()), team);

    const { hosts, bookingTypes } = team;
    const turned = { ...team, name: 'Other', hosts: hosts.toReversed(), bookingTypes: bookingTypes.toReversed() };
    await store.write('red', (transaction) => transaction.putTeam(turned));
    assert.deepEqual(await store.read('red', (view) => view.team()), turned);
  });

  test('a configuration that was rolled back is never seen', async (t) => {
    const store = await fresh(t);
    const team = teamOf('red', ['a', 'b']);
    await store.write('red', (transaction) => transaction.putTeam(team));
    const failed = store.write('red', async (transaction) => {
      await transaction.putTeam({ ...team, name: 'Draft' });
      assert.equal((await transaction.team())?.name, 'Draft');
      throw new Error('no');
    });
    await assert.rejects(failed, /^Error: no$/);
    assert.equal((await store.read('red', (view) => view.team()))?.name, team.name);
    await store.write('red', async (transaction) => assert.equal((await transaction.team())?.name, team.name));
  });

  test('two booking types can swap their slugs', async (t) => {
    const store = await fresh(t);
    const team = teamOf('red', ['a', 'b']);
    await store.write('red', (transaction) => transaction.putTeam(team));
    const [call, intro] = team.bookingTypes;
    const bookingTypes = [
      { ...call!, slug: 'intro' },
      { ...intro!, slug: 'call' },
    ];
    await store.write('red', (transaction) => transaction.putTeam({ ...team, bookingTypes }));
    assert.deepEqual((await store.read('red', (view) => view.team()))?.bookingTypes, bookingTypes);
  });

  test('hosts and types that are no longer named stay readable, and are inactive', async (t) => {
    const store = await fresh(t);
    const team = teamOf('red', ['a', 'b']);
    await store.write('red', async (transaction) => {
      await transaction.putTeam(team);
      await transaction.addBooking(bookingRow('b1'));
      await transaction.putTeam({ ...team, hosts: team.hosts.slice(1), bookingTypes: [] });
    });
    await store.read('red', async (view) => {
      assert.deepEqual(
        (await view.team())?.hosts.map(({ id }) => id),
        ['b'],
      );
      assert.equal((await view.host('a'))?.active, false);
      assert.equal((await view.host('b'))?.active, true);
      assert.equal((await view.bookingType('call'))?.slug, 'call');
      assert.equal((await view.booking('b1'))?.type, 'call');
      assert.equal(await view.host('x'), null);
      assert.equal(await view.bookingType('x'), null);
    });
  });

  test('nothing is read across teams', async (t) => {
    const store = await fresh(t);
    for (const id of ['red', 'blue']) {
      await store.write(id, (transaction) => transaction.putTeam(teamOf(id, ['a', 'b'])));
    }
    await store.write('red', (transaction) => transaction.addBooking(bookingRow('b1')));
    await store.read('blue', async (view) => {
      assert.equal((await view.team())?.name, 'Team blue');
      assert.equal(await view.booking('b1'), null);
      assert.deepEqual(await view.bookings({ from: 0, to: Number.MAX_SAFE_INTEGER }), []);
    });
    assert.equal(await store.read('green', (view) => view.team()), null);
    await store.write('blue', (transaction) => transaction.addBooking(bookingRow('b1', { locale: 'fr' })));
    assert.equal((await store.read('red', (view) => view.booking('b1')))?.locale, 'de');
  });
}
