import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zoneCountries } from './countries.ts';
import { offsetInWords, searchZones, zoneEntries } from './zone-list.ts';

const at = Date.parse('2026-12-08T09:30Z');
const countries = await zoneCountries('en-GB');
const facts = {
  offset: (zone: string) => offsetInWords(zone, at),
  country: (zone: string) => countries.get(zone),
};
const entries = zoneEntries(['Europe/Berlin', 'America/New_York']);
const find = (search: string) => searchZones(entries, search, facts).map(({ timeZone }) => timeZone);

describe('the list of time zones', () => {
  it('has every zone once, the likely ones first, with its offset at that time', () => {
    assert.deepEqual(
      entries.slice(0, 2).map(({ city, timeZone }) => [city, facts.offset(timeZone)]),
      [
        ['Berlin', 'GMT+1'],
        ['New York', 'GMT−5'],
      ],
    );
    assert.equal(new Set(entries.map(({ timeZone }) => timeZone)).size, entries.length);
    assert.ok(entries.length > 400);
    assert.ok(entries.some(({ timeZone }) => timeZone === 'UTC'));
  });

  it('is searched by city, region and country, without regard to case or accents', () => {
    assert.equal(find('new york')[0], 'America/New_York');
    assert.equal(find('sao paulo')[0], 'America/Sao_Paulo');
    assert.ok(find('germany').includes('Europe/Berlin'));
    assert.equal(find('europe ber')[0], 'Europe/Berlin');
  });

  it('is searched by offset, however that is written', () => {
    for (const search of ['gmt+1', 'UTC+1', '+01:00', 'utc +1'])
      assert.ok(find(search).includes('Europe/Berlin'), search);
    assert.ok(find('+5:30').some((zone) => zone.startsWith('Asia/')));
  });

  it('puts cities that begin with the search first', () => {
    assert.equal(find('rom')[0], 'Europe/Rome');
  });

  it('names offsets of half an hour, and none', () => {
    assert.equal(offsetInWords('Asia/Kolkata', at), 'GMT+5:30');
    assert.equal(offsetInWords('America/St_Johns', at), 'GMT−3:30');
    assert.equal(offsetInWords('UTC', at), 'GMT+0');
  });

  it('may have no match', () => {
    assert.deepEqual(find('atlantis'), []);
  });
});
