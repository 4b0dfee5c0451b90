import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormats } from '../../format/formats.ts';
import { zoneChoices, zoneName } from './zone-choices.ts';

const en = createFormats('en', 'Europe/Berlin');
const ar = createFormats('ar', 'Europe/Berlin');

test('a zone that the browser does not know stays the one that is chosen', () => {
  assert.deepEqual(zoneChoices(en, 'Mars/Base')[0], ['Mars/Base', 'Mars/Base']);
  assert.ok(zoneChoices(en, null).some(([zone]) => zone === 'Europe/Berlin'));
  assert.equal(zoneChoices(en, 'Europe/Berlin').filter(([zone]) => zone === 'Europe/Berlin').length, 1);
});

test('zones are called by their ids, before which stands the place where the reader has another script', () => {
  assert.equal(zoneName(en, 'America/New_York'), 'America/New York');
  assert.equal(zoneName(ar, 'Europe/Berlin'), '\u2068ألمانيا\u2069 · \u2068Europe/Berlin\u2069');
  assert.match(zoneName(createFormats('ja', 'UTC'), 'Europe/Berlin'), /^ドイツ.* · Europe\/Berlin$/);
  assert.equal(zoneName(ar, 'UTC'), 'UTC');
});

test('zones are in the order of the reader, each once', () => {
  const names = zoneChoices(ar, null).map(([, name]) => name);
  assert.equal(new Set(names).size, names.length);
  const { compare } = new Intl.Collator('ar');
  assert.deepEqual(names, names.toSorted(compare));
});
