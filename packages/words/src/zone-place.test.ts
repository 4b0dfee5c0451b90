import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from './server.ts';
import { presentPlace } from './present-place.ts';
import { zonePlace } from './zone-place.ts';

const at = Date.parse('2026-12-08T09:30Z');
const named = (locale: string, timeZone: string) => zonePlace(locale, timeZone, at, presentPlace);

describe('the place of a time zone', () => {
  it('is the city that its id names', () => {
    assert.equal(named('en', 'America/Argentina/Buenos_Aires'), 'Buenos Aires');
    assert.equal(named('de', 'America/New_York'), 'New York');
  });

  it('is called as it is today, whatever the id', () => {
    const names = {
      'Asia/Calcutta': 'Kolkata',
      'Asia/Kolkata': 'Kolkata',
      'Europe/Kiev': 'Kyiv',
      'Europe/Kyiv': 'Kyiv',
      'Asia/Saigon': 'Ho Chi Minh City',
      'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
      'Asia/Rangoon': 'Yangon',
      'Asia/Katmandu': 'Kathmandu',
      'America/Godthab': 'Nuuk',
      'Atlantic/Faeroe': 'Faroe Islands',
    };
    for (const [timeZone, name] of Object.entries(names)) assert.equal(named('en', timeZone), name);
  });

  it('is an offset where the zone has no place, with the sign that people read', () => {
    assert.equal(named('en', 'Etc/GMT+5'), 'UTC−5');
    assert.equal(named('en', 'Etc/GMT-14'), 'UTC+14');
    for (const timeZone of ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Etc/GMT+0'])
      assert.equal(named('en', timeZone), 'UTC');
    assert.equal(named('ar', 'UTC'), 'UTC');
    assert.equal(named('ja', 'Etc/GMT+5'), 'UTC−5');
  });

  it('is as its script has it where that is not Latin', () => {
    assert.match(named('ar-EG', 'Europe/Berlin'), /\p{Script=Arabic}/u);
    assert.match(named('he', 'America/New_York'), /\p{Script=Hebrew}/u);
    assert.match(named('ja', 'Asia/Calcutta'), /\p{Script=Katakana}/u);
    assert.match(named('ru', 'Europe/Kiev'), /\p{Script=Cyrillic}/u);
    assert.equal(named('uk', 'Europe/London'), 'Велика Британія', 'without the phrase that it is in');
    assert.equal(named('el', 'Asia/Tokyo'), 'Ιαπωνία');
    assert.equal(named('sr-Latn', 'Europe/Belgrade'), 'Belgrade');
  });

  it('is the city where its script has no more than an abbreviation', () => {
    assert.equal(named('el', 'Europe/Athens'), 'Athens');
    assert.equal(named('ja', 'Asia/Tokyo'), 'Tokyo');
    for (const locale of LANGUAGES)
      for (const timeZone of Intl.supportedValuesOf('timeZone'))
        assert.doesNotMatch(named(locale, timeZone), /^(?!UTC$)[A-Z]{2,5}$/);
  });
});
