import assert from 'node:assert/strict';
import { randomFillSync } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { runCommand } from './command.ts';
import { endAll, Run } from './test/run.ts';

const root = mkdtempSync(join(tmpdir(), 'team-booking-cannot-start-'));
const USED = join(root, 'used');
const DATABASE = 'team-booking.sqlite';
const argsFor = (folder: string) => ['serve', '--demo', '--port', '0', '--data', folder];
before(async () => assert.equal((await attempt(USED)).code, 0));
after(() => {
  endAll();
  rmSync(root, { recursive: true, force: true });
});

interface Row {
  readonly what: string;
  /** What happens to a folder, which is empty or has been used. */
  readonly folder: 'empty' | 'used';
  readonly make: (folder: string) => void;
  /** What a shell does before; else the command runs in this process. */
  readonly shell?: string;
  readonly reason: RegExp;
  readonly remedy: RegExp;
}

const database = (folder: string) => join(folder, DATABASE);
const RESTORE = /estore (it|the database) from a backup/;
const FREE_SPACE = /^Free disk space or raise the quota\.$/;
/** Root may write everywhere, unless it gives that up. */
const AS_ANYBODY = process.getuid?.() === 0 ? 'exec setpriv --bounding-set=-dac_override,-dac_read_search "$@";' : '';

/** Overwrites bytes of the database by other ones. */
function damage(folder: string, at: number, bytes: number): void {
  const file = openSync(database(folder), 'r+');
  writeSync(file, randomFillSync(Buffer.alloc(bytes)), 0, bytes, at);
  closeSync(file);
}

/** Overwrites the first page of a table. */
function damageTable(folder: string, table: string): void {
  const open = new DatabaseSync(database(folder));
  const first = open.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)!['rootpage'];
  const size = open.prepare('PRAGMA page_size').get()!['page_size'];
  open.close();
  damage(folder, (Number(first) - 1) * Number(size), Number(size));
}

const ROWS: readonly Row[] = [
  {
    what: 'a file in place of the folder',
    folder: 'empty',
    make: (folder) => (rmSync(folder, { recursive: true }), writeFileSync(folder, '')),
    reason: /^The data folder \S+ cannot be used \(EEXIST\)$/,
    remedy: /^Set DATA_DIR to a folder that the server may write to\.$/,
  },
  {
    what: 'an empty folder that may not be written',
    folder: 'empty',
    make: (folder) => chmodSync(folder, 0o500),
    shell: AS_ANYBODY,
    reason: /^The data folder \S+ cannot be used \(EACCES\)$/,
    remedy: /^Set DATA_DIR to a folder that the server may write to\.$/,
  },
  {
    what: 'a used folder that may not be written any more',
    folder: 'used',
    make: (folder) => chmodSync(folder, 0o500),
    shell: AS_ANYBODY,
    reason: /^The data folder \S+ cannot be used \(EACCES\)$/,
    remedy: /^Set DATA_DIR to a folder that the server may write to\.$/,
  },
  {
    what: 'a database that may only be read',
    folder: 'used',
    make: (folder) => chmodSync(database(folder), 0o400),
    shell: AS_ANYBODY,
    reason: /readonly database/,
    remedy: /^Let the server write to the database, its folder and its disk\.$/,
  },
  {
    what: 'a database that may not be read',
    folder: 'used',
    make: (folder) => chmodSync(database(folder), 0o000),
    shell: AS_ANYBODY,
    reason: /^The database \S+ cannot be opened: unable to open database file$/,
    remedy: /^Let the server read and write it, its folder, and the files beside it that begin with its name\.$/,
  },
  {
    what: 'a key that may not be read',
    folder: 'used',
    make: (folder) => chmodSync(join(folder, 'secret'), 0o000),
    shell: AS_ANYBODY,
    reason: /^The key in \S+ cannot be read or written \(EACCES\)$/,
    remedy: /^Let the server own that file, or set SECRET\.$/,
  },
  {
    what: 'no room for the key',
    folder: 'empty',
    make: () => {},
    shell: 'ulimit -f 0;',
    reason: /^The key in \S+ cannot be read or written \(EFBIG\)$/,
    remedy: FREE_SPACE,
  },
  {
    what: 'a database cut off in the middle',
    folder: 'used',
    make: (folder) => truncateSync(database(folder), 20_000),
    reason: /malformed/,
    remedy: RESTORE,
  },
  {
    what: 'a database with another beginning',
    folder: 'used',
    make: (folder) => damage(folder, 0, 100),
    reason: /not a database/,
    remedy: RESTORE,
  },
  ...['team', 'booking', 'host_time', 'ledger', 'calendar_snapshot'].map((table): Row => ({
    what: `a damaged page of ${table}`,
    folder: 'used',
    make: (folder) => damageTable(folder, table),
    reason: /malformed|damaged/,
    remedy: RESTORE,
  })),
  {
    what: 'a database of a newer server',
    folder: 'used',
    make: (folder) => change(folder, 'PRAGMA user_version = 999'),
    reason: /^The database has schema 999, this server knows \d+$/,
    remedy: /^Start the newer version of the server, or restore the backup from before it was installed\.$/,
  },
  {
    what: 'a database of another program',
    folder: 'empty',
    make: (folder) => change(folder, 'CREATE TABLE booking (x)'),
    reason: /^The database \S+ cannot be opened: table booking already exists$/,
    remedy: /another program/,
  },
];

function change(folder: string, sql: string): void {
  const open = new DatabaseSync(database(folder));
  open.exec(sql);
  open.close();
}

for (const [index, { what, folder, make, shell, reason, remedy }] of ROWS.entries()) {
  test(`${what} is one line with the remedy, and exit code 1`, async () => {
    const own = join(root, String(index));
    if (folder === 'used') cpSync(USED, own, { recursive: true });
    else mkdirSync(own);
    make(own);
    const { code, out, err } = await (shell === undefined ? attempt(own) : attemptIn(shell, own));
    assert.deepEqual([code, out], [1, '']);
    const [, found, advice] = /^team-booking: ([^\n]+?)\. ([^\n]+)\n$/.exec(err) ?? [];
    assert.match(found ?? err, reason);
    assert.match(advice ?? '', remedy);
  });
}

/** Runs the command in this process, which is quicker. */
async function attempt(folder: string) {
  let [out, err] = ['', ''];
  const code = await runCommand(argsFor(folder), {
    environment: {},
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stopped: async () => 'SIGTERM',
  });
  return { code, out, err };
}

async function attemptIn(shell: string, folder: string) {
  const run = new Run(argsFor(folder), {}, shell);
  const { code } = await run.ended;
  return { code, out: run.out, err: run.err };
}

test('an empty database in a folder that is not is a note: bookings may have been there', async () => {
  for (const lost of [(file: string) => rmSync(file), (file: string) => truncateSync(file, 0)]) {
    const own = mkdtempSync(join(root, 'lost-'));
    cpSync(USED, own, { recursive: true });
    lost(database(own));
    const { code, out } = await attempt(own);
    assert.equal(code, 0);
    assert.match(
      out,
      /^ {2}Note: The database is new, but its folder is not\. [^\n]*restore the database from a backup\.$/m,
    );
  }
  const { out } = await attempt(USED);
  assert.match(out, /ready at/);
  assert.doesNotMatch(out, /The database is new/);
});
