import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placesOf } from './places.ts';
import { isSamePlace, offsetInWords, searchZones, zoneEntries } from './zone-list.ts';

const at = Date.parse('2026-12-08T09:30Z');
const facts = { offset: (zone: string) => offsetInWords(zone, at), ...(await placesOf('en-GB')) };
const entries = zoneEntries(['Europe/Berlin', 'America/New_York']);
const find = (search: string) => searchZones(entries, search, facts).map(({ timeZone }) => timeZone);

const named = (search: string) => searchZones(entries, search, facts).map(({ city }) => city);

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

  it('puts what is called so first, then what begins so', () => {
    assert.equal(find('rom')[0], 'Europe/Rome');
    assert.ok(named('india')[0]?.includes('Kolkata'));
    assert.ok(!find('est').some((zone) => zone === 'Europe/Bucharest'));
    assert.ok(find('chile').includes('America/Santiago'));
  });

  it('is searched within words only where none begins so', () => {
    assert.deepEqual(find('ucharest'), ['Europe/Bucharest']);
  });

  it('names places as they are called today', () => {
    for (const [search, city] of Object.entries({
      kolkata: 'Kolkata',
      calcutta: 'Kolkata',
      kyiv: 'Kyiv',
      kiev: 'Kyiv',
      'ho chi minh': 'Ho Chi Minh City',
      saigon: 'Ho Chi Minh City',
      yangon: 'Yangon',
      rangoon: 'Yangon',
      kathmandu: 'Kathmandu',
      nuuk: 'Nuuk',
    })) {
      assert.equal(named(search)[0], city, search);
    }
    assert.ok(!entries.some(({ city }) => /Calcutta|Kiev|Saigon|Rangoon|Katmandu|Godthab/.test(city)));
  });

  it('has a place once, whichever of its ids is asked for', () => {
    const both = zoneEntries(['Asia/Kolkata', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires']);
    assert.equal(both[0]?.timeZone, 'Asia/Kolkata');
    assert.equal(both.filter(({ city }) => city === 'Kolkata').length, 1);
    assert.equal(both.filter(({ city }) => city === 'Buenos Aires').length, 1);
    assert.ok(isSamePlace('Asia/Kolkata', 'Asia/Calcutta'));
    assert.ok(!isSamePlace('Europe/Berlin', 'Europe/Paris'));
  });

  it('finds the cities that people live in, as they call them', () => {
    for (const [search, city] of Object.entries({
      mumbai: 'Kolkata',
      beijing: 'Shanghai',
      'san francisco': 'Los Angeles',
      münchen: 'Berlin',
      munchen: 'Berlin',
      wien: 'Vienna',
      zürich: 'Zurich',
      kobenhavn: 'Copenhagen',
      łódź: 'Warsaw',
      hanoi: 'Ho Chi Minh City',
      москва: 'Moscow',
      東京: 'Tokyo',
      'תל אביב': 'Jerusalem',
      القاهرة: 'Cairo',
    })) {
      assert.equal(named(search)[0], city, search);
    }
    assert.equal(searchZones(entries, 'mumb', facts)[0]?.alias, 'Mumbai');
    assert.equal(searchZones(entries, 'kolk', facts)[0]?.alias, undefined);
  });

  it('finds countries in the language of the visitor', async () => {
    const german = { ...facts, ...(await placesOf('de')) };
    assert.ok(searchZones(entries, 'deutschland', german).some(({ timeZone }) => timeZone === 'Europe/Berlin'));
  });

  it('finds abbreviations', () => {
    for (const [search, city] of Object.entries({
      pst: 'Los Angeles',
      'pacific time': 'Los Angeles',
      est: 'New York',
      cet: 'Berlin',
      mez: 'Berlin',
      ist: 'Kolkata',
      jst: 'Tokyo',
      bst: 'London',
    })) {
      assert.ok(named(search).slice(0, 12).includes(city), `${search}: ${named(search).slice(0, 12).join()}`);
    }
  });

  it('knows the places that it has cities of', async () => {
    const { cities } = await placesOf('en');
    const known = new Set(entries.map(({ city }) => city));
    for (const place of cities.keys()) assert.ok(known.has(place), place);
  });

  it('shows an offset as people read it, where a zone has no place', () => {
    assert.equal(zoneEntries(['Etc/GMT+5'])[0]?.city, 'UTC−5');
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
