import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

/** Another process's beginning, as it were: it writes into the new file, and gives it free a moment later. */
const OTHER = `
  const { DatabaseSync } = require('node:sqlite');
  const { parentPort, workerData } = require('node:worker_threads');
  const database = new DatabaseSync(workerData);
  database.exec('BEGIN IMMEDIATE');
  parentPort.postMessage('holds it');
  setTimeout(() => database.close(), 200);`;

test('a new file that another process is opening is waited for', async (t) => {
  const file = await temporaryFile(t);
  const other = new Worker(OTHER, { eval: true, workerData: file });
  await once(other, 'message');
  await openSqlite(file).close();
  await once(other, 'exit');
});
