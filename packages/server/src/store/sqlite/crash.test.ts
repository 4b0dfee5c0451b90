import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { bookingRow, hostTime, teamOf } from '@team-booking/engine/testing/store-suite';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

/** Writes bookings for ever and acknowledges each after its commit. */
async function writeForEver(file: string): Promise<void> {
  const store = openSqlite(file);
  for (let i = Number(process.env['FIRST']); ; i++) {
    const id = `b${i}`;
    await store.write('red', async (transaction) => {
      await transaction.addBooking(bookingRow(id));
      await transaction.takeTime([hostTime(id, 'a', i * 10, i * 10 + 10), hostTime(id, 'b', i * 10, i * 10 + 10)]);
      await transaction.enqueue([{ booking: id, kind: 'confirmed', payload: {}, createdAt: i }]);
    });
    process.stdout.write(`${id}\n`);
  }
}

const child = process.env['CRASH_TEST_FILE'];
if (child !== undefined) {
  await writeForEver(child);
} else {
  test('every commit acknowledged before kill -9 is complete afterwards', async (t) => {
    const file = await temporaryFile(t);
    const store = openSqlite(file);
    await store.write('red', (transaction) => transaction.putTeam(teamOf('red', ['a', 'b'])));
    await store.close();

    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round++) {
      const writer = spawn(
        process.execPath,
        [...process.execArgv.filter((flag) => !flag.startsWith('--test')), import.meta.filename],
        {
          env: { ...process.env, CRASH_TEST_FILE: file, FIRST: String(round * 1_000_000) },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      let received = '';
      const enough = 40 + 35 * round;
      writer.stdout.setEncoding('utf8').on('data', (text: string) => {
        received += text;
        if (received.split('\n').length > enough) writer.kill('SIGKILL');
      });
      await once(writer, 'close');
      assert.equal(writer.signalCode, 'SIGKILL');
      // The last line may be cut off; what precedes a line break was acknowledged.
      acknowledged.push(...received.split('\n').slice(0, -1));
    }

    const database = new DatabaseSync(file);
    assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
    const count = (table: string) => database.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n'] as number;
    const bookings = count('booking');
    assert.equal(count('host_time'), bookings * 2);
    assert.equal(count('outbox'), bookings);
    database.close();

    const reopened = openSqlite(file);
    await reopened.read('red', async (view) => {
      for (const id of acknowledged) assert.ok(await view.booking(id), `${id} is lost`);
    });
    await reopened.close();
    assert.ok(acknowledged.length >= 3 * 40);
    assert.ok(bookings >= acknowledged.length);
  });
}
