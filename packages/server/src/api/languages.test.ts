import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BookingType } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/engine';
import { openApi, SETTINGS } from './test/api.ts';

const [call, ...others] = SETTINGS.bookingTypes;
const TRANSLATED: TeamSettings = {
  ...SETTINGS,
  bookingTypes: [{ ...call!, title: 'Call', translations: { de: { title: 'Anruf' } } }, ...others],
};

test('a booking type is answered in the language that is asked for', async (t) => {
  const api = await openApi(t, TRANSLATED);
  const ask = (query: string) => api.request<BookingType>('GET', `/booking-types/${call!.slug}${query}`);
  const [plain, german, other] = [await ask(''), await ask('?locale=de-AT'), await ask('?locale=fr')];
  assert.deepEqual([plain.body.title, german.body.title, other.body.title], ['Call', 'Anruf', 'Call']);
  assert.equal('translations' in plain.body, false, 'nobody loads what they do not read');
  assert.equal(german.body.revision, plain.body.revision);
  assert.notEqual(german.headers.get('etag'), plain.headers.get('etag'));
});
