import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { SentRequest } from '@team-booking/contract/routes';
import { checkedTeamRequest, type TeamAnswerOf, type TeamRouteId } from '@team-booking/contract/team';
import { HostIds, SecretKey, teamSurface, type Actor } from '@team-booking/engine';
import { openApi, SETTINGS, type, type TestApi } from '../../api/test/api.ts';

const ADMIN: Actor = {
  person: { id: 'p1', name: 'Grace', email: 'grace@team.example', role: 'admin', host: null },
  settings: {},
  via: 'session',
  scopes: ['read', 'bookings', 'settings'],
  credential: null,
};

/** Everything that the visitor is, said, or was told of, each word as no other text of the database has it. */
const WORDS = [
  'lovelace',
  'visitor.example',
  '5550137',
  'engine-is-stuck',
  'letter-campaign',
  'reason-of-moving',
  'reason-of-cancelling',
  'note-of-the-team',
  'edited-answer',
];
const ADA = { name: 'Ada Lovelace', email: 'Ada@visitor.example', phone: '+49 30 5550137' };

function asker(api: TestApi) {
  const key = new SecretKey(Buffer.alloc(32, 7));
  const backend = {
    store: api.store,
    team: 'team',
    busy: () => api.calendars,
    key,
    hostIds: new HostIds(key, 'team'),
    publicUrl: 'https://book.example',
    teamFile: null,
  };
  return async <Id extends TeamRouteId>(id: Id, sent: SentRequest): Promise<TeamAnswerOf<Id>> =>
    teamSurface(backend, ADMIN, () => api.now)[id](checkedTeamRequest(id, { key: randomUUID(), ...sent }) as never);
}

/** Which of the words any file of the database has, whether or not a row still points there. */
async function wordsIn(file: string): Promise<string[]> {
  const names = await readdir(dirname(file));
  const bytes = await Promise.all(names.map((name) => readFile(join(dirname(file), name), 'latin1')));
  const text = bytes.join('\n').toLowerCase();
  return WORDS.filter((word) => text.includes(word));
}

test('no byte of a database has anything of a visitor who was erased', async (t) => {
  const fields = [{ id: 'why', type: 'text', label: 'Why?', required: false }];
  const locations = [{ id: 'phone', kind: 'phone', label: 'By phone', ask: 'phone' }];
  const call = type('call', 'round-robin', ['a', 'b', 'c'], { fields, locations });
  const api = await openApi(t, { ...SETTINGS, bookingTypes: [call] } as typeof SETTINGS);
  const ask = asker(api);
  const location = { id: 'phone', phone: ADA.phone };
  const booked = await api.book({
    attendee: ADA,
    location,
    answers: { why: 'engine-is-stuck' },
    metadata: { campaign: 'letter-campaign' },
  });
  const parameters = { id: booked.id };
  await api.change(booked, 'reschedule', { start: '2026-06-16T11:00:00Z', reason: 'reason-of-moving' });
  await ask('addNote', { parameters, body: { text: 'note-of-the-team' } });
  const { revision } = await ask('teamBooking', { parameters });
  await ask('editTeamBooking', { parameters, revision, body: { answers: { why: 'edited-answer' } } });
  await ask('cancelTeamBooking', { parameters, body: { reason: 'reason-of-cancelling' } });
  const again = await api.book({ attendee: ADA, location, start: '2026-06-18T10:00:00Z' });
  const others = await api.book({
    attendee: { name: 'Bob', email: 'bob@other.example' },
    guests: [{ name: ADA.name, email: ADA.email }],
    location: { id: 'phone', phone: '1' },
    answers: { why: `On behalf of ${ADA.email}` },
    start: '2026-06-19T10:00:00Z',
  });
  await ask('addNote', { parameters: { id: others.id }, body: { text: `Tell ${ADA.email}` } });

  const erased = await ask('eraseVisitor', { body: { email: ADA.email, cancel: true } });
  assert.deepEqual([erased.bookings, erased.mentions, erased.ahead.map(({ id }) => id)], [2, 1, [again.id]]);
  assert.equal(
    (await ask('teamBooking', { parameters })).attendee.name,
    '[erased]',
    'the booking itself is still there',
  );
  await api.store.close();
  assert.deepEqual(await wordsIn(api.file), []);
});
