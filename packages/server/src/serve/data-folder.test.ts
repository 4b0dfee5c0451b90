import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { holdsBookings } from '../store/sqlite/holds-bookings.ts';
import { openDataFolder } from './data-folder.ts';
import { StartError } from './start-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'team-booking-data-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a missing folder is made, with a key that only its owner may read', () => {
  const path = join(folder, 'new/deep');
  const { secret, database } = openDataFolder(path, null);
  assert.equal(secret.length, 32);
  assert.equal(database, join(path, 'team-booking.sqlite'));
  assert.equal(statSync(join(path, 'secret')).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(path), ['secret']);
});

test('the key stays the same at the next start', () => {
  const path = join(folder, 'again');
  assert.deepEqual(openDataFolder(path, null).secret, openDataFolder(path, null).secret);
});

test('a key that was given is used, and none is written', () => {
  const path = join(folder, 'given');
  const { secret } = openDataFolder(path, 'x'.repeat(32));
  assert.equal(new TextDecoder().decode(secret), 'x'.repeat(32));
  assert.deepEqual(readdirSync(path), []);
});

test('a damaged key stops the server instead of being replaced', () => {
  const path = join(folder, 'damaged');
  openDataFolder(path, null);
  writeFileSync(join(path, 'secret'), 'abc\n');
  assert.throws(
    () => openDataFolder(path, null),
    (error) => error instanceof StartError && error.code === 'secret',
  );
});

test('with bookings but without their key the server does not start, instead of generating a new key', () => {
  const path = join(folder, 'key-gone');
  const { database } = openDataFolder(path, null);
  const made = new DatabaseSync(database);
  made.exec('CREATE TABLE booking (id TEXT)');
  rmSync(join(path, 'secret'));
  openDataFolder(path, null, holdsBookings);
  made.exec("INSERT INTO booking VALUES ('b1')");
  rmSync(join(path, 'secret'));
  const open = (secret: string | null) => openDataFolder(path, secret, holdsBookings);
  assert.throws(
    () => open(null),
    (error) =>
      error instanceof StartError && error.code === 'secret' && /Restore it from the backup/.test(error.remedy),
  );
  assert.equal(existsSync(join(path, 'secret')), false);
  made.close();
  writeFileSync(database, 'This is no database.'.repeat(100));
  assert.throws(() => open(null), StartError);
  assert.equal(open('x'.repeat(32)).secret.length, 32);
});

test('a folder that cannot be made is named with its setting', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  assert.throws(
    () => openDataFolder(join(file, 'data'), null),
    (error) =>
      error instanceof StartError &&
      error.code === 'data-folder' &&
      error.field === 'DATA_DIR' &&
      /ENOTDIR/.test(error.message),
  );
});
