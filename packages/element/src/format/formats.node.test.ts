import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FullFormats } from './full-formats.ts';
import { soon } from './soon.ts';

const BERLIN = 'Europe/Berlin';
const at = Date.parse('2026-12-08T09:30Z');
const british = new FullFormats('en-GB');
const american = new FullFormats('en-US');
const german = new FullFormats('de');
const egyptian = new FullFormats('ar-EG');

/** Plain spaces: which kind `Intl` takes is its own matter. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

describe('formats', () => {
  it('follow the clock of the locale', () => {
    assert.equal(british.time(at, BERLIN), '10:30');
    assert.equal(plain(american.time(at, BERLIN)), '10:30 AM');
    assert.equal(plain(new FullFormats('de', 'h12').time(at, BERLIN)), '10:30 AM');
    assert.equal(new FullFormats('en-US', 'h23').time(Date.parse('2026-12-08T08:05Z'), BERLIN), '09:05');
    assert.equal(new FullFormats('en-US', 'h23').time(Date.parse('2026-12-07T23:00Z'), BERLIN), '00:00');
  });

  it('distinguish two equal local times of one day', () => {
    const first = Date.parse('2026-10-25T00:30Z');
    const second = Date.parse('2026-10-25T01:30Z');
    assert.equal(british.time(first, BERLIN), british.time(second, BERLIN));
    assert.notEqual(british.time(first, BERLIN, true), british.time(second, BERLIN, true));
  });

  it('put days in words', () => {
    assert.equal(british.day('2026-12-08'), 'Tuesday 8 December');
    assert.match(british.day('2026-12-08', true), /^Tuesday,? 8 December 2026$/);
    assert.equal(german.day('2026-12-08', true), 'Dienstag, 8. Dezember 2026');
    assert.equal(egyptian.day('2026-12-08'), 'الثلاثاء، ٨ ديسمبر');
  });

  it('name a month with its year apart', () => {
    assert.deepEqual(
      german.month('2026-12').map(({ type, value }) => [type, value]),
      [
        ['month', 'Dezember'],
        ['literal', ' '],
        ['year', '2026'],
      ],
    );
  });

  it('stay Gregorian in every locale', () => {
    assert.ok(new FullFormats('th').day('2026-12-08', true).includes('2026'));
  });

  it('begin the week where the locale does', () => {
    assert.deepEqual(german.weekdays()[0], { short: 'Mo', long: 'Montag' });
    assert.equal(american.weekdays()[0]?.long, 'Sunday');
    assert.equal(egyptian.weekdays()[0]?.long, 'السبت');
    assert.equal(egyptian.weekdays()[0]?.short, 'السبت', 'its names are short enough');
    assert.match(new FullFormats('fa').weekdays()[0]!.short, /^.$/u);
  });

  it('join a range with its day', () => {
    assert.equal(plain(british.range(at, 30, BERLIN, 'short')).replaceAll('–', '-'), 'Tue 8 Dec, 10:30-11:00');
    assert.ok(plain(german.range(at, 90, BERLIN, 'full')).startsWith('Dienstag, 8. Dezember 2026'));
  });

  it('put lengths in words', () => {
    assert.equal(british.duration(30), '30 min');
    assert.equal(british.duration(60), '60 min');
    assert.equal(british.duration(90), '1 hr 30 min');
    assert.equal(british.duration(120), '2 hr');
    assert.equal(german.duration(90), '1 Std. 30 Min.');
    assert.equal(egyptian.duration(30), '٣٠ د');
    // Filipino is not Finnish, Konkani is not Korean.
    assert.match(new FullFormats('fil-PH').duration(30), /min/);
    assert.doesNotMatch(new FullFormats('kok-IN').duration(30), /분/);
  });

  it('name zones by their city, or as the script has them', () => {
    assert.equal(british.place('America/Argentina/Buenos_Aires', at), 'Buenos Aires');
    assert.equal(british.place('America/New_York', at), 'New York');
    assert.match(egyptian.place(BERLIN, at), /\p{Script=Arabic}/u);
    assert.equal(egyptian.place('UTC', at), 'UTC');
  });

  it('name places as they are called today', () => {
    assert.equal(british.place('Asia/Calcutta', at), 'Kolkata');
    assert.equal(british.place('Etc/GMT+5', at), 'UTC−5');
  });

  it('put near days in words and further ones as dates', () => {
    const now = Date.parse('2026-12-08T08:00Z');
    assert.equal(soon(british, at, BERLIN, now), 'today 10:30');
    assert.equal(soon(british, at, BERLIN, now - 24 * 3_600_000), 'tomorrow 10:30');
    assert.equal(soon(british, at, BERLIN, now - 48 * 3_600_000), 'Tue\u00A08\u00A0Dec');
    assert.equal(soon(german, at, BERLIN, now), 'heute 10:30');
  });

  it('name two months in a row, the year once, abbreviated where they are long', () => {
    const named = (first: string, last: string, locale = 'en-GB') =>
      new FullFormats(locale)
        .months(first, last)
        .map(({ type, value }) => (type === 'year' ? `(${value})` : value))
        .join('');
    assert.equal(named('2026-12', '2027-01'), 'December( – January 2027)');
    assert.equal(named('2026-12', '2026-12'), 'December (2026)');
    assert.equal(named('2026-12', '2027-01', 'el'), 'Δεκ( – Ιαν 2027)');
    assert.equal(named('2026-12', '2027-01', 'ja'), '12月( – 2027年1月)');
  });

  it('name a month alone as it is called, not as in a date', () => {
    const named = (locale: string) => new FullFormats(locale).monthName('2026-12');
    assert.deepEqual(['en-GB', 'el', 'zh-Hans', 'ko', 'hu'].map(named), [
      'December',
      'Δεκέμβριος',
      '十二月',
      '12월',
      'december',
    ]);
  });

  it('break a range between its date and its times, also where the times come first', () => {
    const at = Date.parse('2026-12-08T09:30Z');
    const lines = (locale: string) => new FullFormats(locale, 'h23').lines(at, 30, 'Europe/Berlin');
    assert.deepEqual(lines('en-GB')[0].replace(/^Tue,/, 'Tue'), 'Tue 8 Dec, ');
    assert.match(lines('en-GB')[1], /^10:30.11:00$/);
    assert.equal(lines('vi').join('').includes('11:00'), true);
  });

  it('names a weekday as its language does where its region does it at length', () => {
    const portuguese = new FullFormats('pt-PT');
    assert.equal(portuguese.weekdayOf('2026-12-08'), 'ter.');
    assert.deepEqual(
      portuguese.weekdays().map(({ short }) => short),
      ['dom.', 'seg.', 'ter.', 'qua.', 'qui.', 'sex.', 'sáb.'],
    );
  });
  it('names a weekday by its letter where the short names are too long for a seventh of a phone', () => {
    const tuesday = (locale: string) => new FullFormats(locale).weekdayOf('2026-12-08');
    assert.equal(tuesday('en-GB'), 'Tue');
    assert.equal(tuesday('fa'), 'س');
    assert.equal(tuesday('pl'), 'wt.', 'the letters of Polish are the same for several days, and its names fit');
    assert.equal(tuesday('ar'), 'الثلاثاء');
  });

  it('lists names in letters of the other direction from the first to the last', () => {
    const names = ['Mara Keller', 'Robin Sato', 'Ines Duarte'];
    assert.equal(new FullFormats('en-GB').list(names), 'Mara Keller, Robin Sato and Ines Duarte');
    // Without marks around each, the first two are one run from left to right, and the second one is read first.
    assert.equal(
      new FullFormats('he').list(names),
      '\u2068Mara Keller\u2069, \u2068Robin Sato\u2069 ו-\u2068Ines Duarte\u2069',
    );
  });
});
