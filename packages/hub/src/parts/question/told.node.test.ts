import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { createFormats } from '../../format/formats.ts';
import { keyOf, timeBeside, toldOf, type Asked } from './told.ts';

const berlin = createFormats('en-GB', 'Europe/Berlin');
const words = { frame: await loadHubWords('en', 'frame'), question: await loadHubWords('en', 'question') };
const asked = (found: Asked['question']['found'], stands: string | null): Asked => ({
  booking: { id: 'b1', start: '2026-12-08T09:30:00Z', attendee: { name: 'Lena' } },
  question: {
    host: 'mira',
    calendar: 'work',
    found,
    stands: stands === null ? null : { start: stands, end: stands },
    since: '2026-12-01T12:00:00Z',
  },
  host: 'Mira',
});

test('what was found is a sentence, with the day only where it is another one', () => {
  const titles = (['moved', 'deleted', 'declined', 'cancelled'] as const).map(
    (found) => toldOf(asked(found, found === 'deleted' ? null : '2026-12-08T14:00:00Z'), berlin, words).title,
  );
  assert.deepEqual(titles, [
    'Moved by Mira to 15:00',
    'Deleted by Mira in the calendar',
    'Declined by Mira in the calendar',
    'Cancelled by Mira in the calendar',
  ]);
  const { title, booked, means } = toldOf(asked('moved', '2026-12-08T23:30:00Z'), berlin, words);
  assert.match(title, /^Moved by Mira to Wed,? 9 Dec,? 00:30$/);
  assert.match(booked, /^Lena is booked for Tue,? 8 Dec,? 10:30\.$/);
  assert.equal(means, 'Both times are taken until this is answered.');
  assert.equal(toldOf(asked('deleted', null), berlin, words).means, 'Still booked; the visitor has not been told.');
  const longer = { start: '2026-12-08T09:30:00Z', end: '2026-12-08T10:30:00Z' };
  assert.match(timeBeside(longer, '2026-12-08T09:30:00.000Z', berlin), /^10:30.11:30$/, 'it only lasts longer');
});

test('another change of the same booking is another question', () => {
  const one = asked('deleted', null);
  assert.equal(keyOf(one), keyOf(asked('deleted', null)));
  assert.notEqual(keyOf(one), keyOf({ ...one, question: { ...one.question, since: '2026-12-01T13:00:00Z' } }));
});
