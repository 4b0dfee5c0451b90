import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '../../../format/formats.ts';
import { loadPlaceWords, placeWords } from './place-words.ts';

const load = async (locale: string) => ({
  ...(await loadPlaceWords(locale)),
  locale,
  formats: createFormats(locale, 'Europe/Berlin'),
});

test('places of the contract are told in words, rows of hours by their days, and what has none keeps its name', async () => {
  const words = await load('en');
  const was = { hours: [{ days: [1, 2], start: '08:00', end: '12:00' }] };
  const told = (subject: string, path: string, documents: readonly unknown[] = []) =>
    placeWords(words, subject, path.split('/'), documents).join(' › ');
  assert.equal(told('host/ada', 'hours/1/start', [was]), 'Hours › Monday and Tuesday › From');
  assert.equal(told('host/ada', 'hours/1/days', [undefined, was]), 'Hours › Monday and Tuesday › Day');
  assert.equal(told('host/ada', 'limits/perDay'), 'Limits › At most a day');
  assert.equal(told('booking-type/talk', 'window/minNotice'), 'How soon, how far ahead › At least this long before');
  assert.equal(told('booking-type/talk', 'fields/2/label'), 'Questions › 2 › label');
  assert.equal(told('team', 'contact/email'), 'Contact › E-mail address');
  assert.equal(told('webhook/w', 'events'), 'events');
  assert.equal(told('host/ada', 'constructor'), 'constructor');
  const german = await load('de');
  assert.match(placeWords(german, 'host/ada', ['hours', '1'], [was]).join(' › '), / › Montag und Dienstag$/);
});
