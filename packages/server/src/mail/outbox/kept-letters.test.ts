import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryStore } from '@team-booking/engine/testing';
import { FROM, letterOf } from '../test/letters.ts';
import { keptLetters, MOST } from './kept-letters.ts';
import { localMailer } from './local-mailer.ts';

const never = new AbortController().signal;

test('the latest letters are kept, the same one once, and the oldest go', async () => {
  const store = memoryStore();
  const letters = keptLetters(store, 'team');
  for (let i = 0; i < MOST + 60; i++) await letters.keep(letterOf({ id: `letter ${i}`, at: i }));
  await letters.keep(letterOf({ id: `letter ${MOST + 59}`, at: MOST + 59 }));
  const listed = await letters.list();
  assert.equal(listed.length, MOST);
  assert.equal(listed[0]!.letter.id, `letter ${MOST + 59}`);
  const stored = await store.read('team', (view) => view.documents({ kind: 'outbox-mail' }));
  assert.ok(stored.length < MOST + 30, `${stored.length}`);
  assert.deepEqual(await letters.find(listed[0]!.id), listed[0]);
  assert.equal(await letters.find('nothing'), null);
});

test('a local mailer reaches nobody, and refuses what could not be sent either', async () => {
  const letters = keptLetters(memoryStore(), 'team');
  const mailer = localMailer(FROM, letters);
  assert.ok(!mailer.reaches);
  assert.deepEqual(await mailer.send(letterOf(), never), { kind: 'done' });
  const sent = await mailer.send(letterOf({ id: 'other', to: { name: null, address: 'nobody' } }), never);
  assert.equal(sent.kind, 'refused');
  assert.equal((await letters.list()).length, 1);
});
