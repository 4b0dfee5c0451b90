import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busy, days, mondays, series, starts } from './test/march.ts';

test('a series keeps its clock time across a change of clocks', () => {
  assert.deepEqual(starts(series(mondays)), ['02T08:00', '09T08:00', '16T08:00', '23T08:00', '30T07:00']);
});

test('with DTEND every occurrence lasts as long as the first, whole days as many days', () => {
  const night = [
    'DTSTART;TZID=Europe/Berlin:20260327T220000',
    'DTEND;TZID=Europe/Berlin:20260328T060000',
    'RRULE:FREQ=DAILY;COUNT=2',
  ];
  // The second night is an hour shorter by the clock; eight hours of work end at 7:00.
  assert.deepEqual(busy(series(night)), ['03-27T21:00/03-28T05:00', '03-28T21:00/03-29T05:00']);
  const weekend = ['DTSTART;VALUE=DATE:20260321', 'DTEND;VALUE=DATE:20260323', 'RRULE:FREQ=WEEKLY;COUNT=2'];
  assert.deepEqual(busy(series(weekend)), ['03-20T23:00/03-22T23:00', '03-27T23:00/03-29T22:00']);
});

test('an occurrence that began before the window is in it', () => {
  const conference = ['DTSTART:20250226T090000Z', 'DTEND:20250302T170000Z', 'RRULE:FREQ=YEARLY'];
  assert.deepEqual(busy(series(conference)), ['02-26T09:00/03-02T17:00']);
});

test('UNTIL in UTC, by the clock, or as a date without a time includes the last occurrence', () => {
  for (const until of ['20260316T080000Z', '20260316T090000', '20260316', '20260316T225959Z']) {
    const text = series([...mondays.slice(0, 2), `RRULE:FREQ=WEEKLY;UNTIL=${until}`]);
    assert.deepEqual(starts(text), ['02T08:00', '09T08:00', '16T08:00'], until);
  }
  const earlier = series([...mondays.slice(0, 2), 'RRULE:FREQ=WEEKLY;UNTIL=20260316T075959Z']);
  assert.deepEqual(starts(earlier), ['02T08:00', '09T08:00']);
});

test("UNTIL of whole days may be midnight in the calendar's zone, as Exchange writes it", () => {
  const tuesdays = ['DTSTART;VALUE=DATE:20260303', 'RRULE:FREQ=WEEKLY;UNTIL=20260316T230000Z'];
  const text = series(tuesdays).replace('BEGIN:VEVENT', 'X-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT');
  // 16 March 23:00 UTC is Tuesday the 17th in Berlin, though not in New York, where the host is.
  assert.deepEqual(starts(text, { hostTimeZone: 'America/New_York' }), ['02T23:00', '09T23:00', '16T23:00']);
});

test('COUNT counts what exceptions take away', () => {
  const text = series([
    ...mondays.slice(0, 2),
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'EXDATE;TZID=Europe/Berlin:20260309T090000',
  ]);
  assert.deepEqual(starts(text), ['02T08:00', '16T08:00']);
});

test('EXDATE is understood as instant, local time, local time of another zone, date without a time, list and several lines', () => {
  for (const exdates of [
    ['EXDATE:20260309T080000Z', 'EXDATE:20260323T080000Z'],
    ['EXDATE:20260309T080000Z,20260323T080000Z'],
    ['EXDATE;TZID=Europe/Berlin:20260309T090000,20260323T090000'],
    ['EXDATE;TZID=America/New_York:20260309T040000', 'EXDATE;TZID=W. Europe Standard Time:20260323T090000'],
    ['EXDATE:20260309T090000,20260323T090000'],
    ['EXDATE;VALUE=DATE:20260309,20260323'],
    ['EXDATE:20260309,20260323'],
  ]) {
    assert.deepEqual(starts(series([...mondays, ...exdates])), ['02T08:00', '16T08:00', '30T07:00'], exdates.join());
  }
});

test('an EXDATE that meets no occurrence takes none away', () => {
  assert.equal(starts(series([...mondays, 'EXDATE;TZID=Europe/Berlin:20260309T093000', 'EXDATE:20260310'])).length, 5);
});

test('a floating time beside a UTC series is the clock of the host, or else means its day', () => {
  const utc = ['DTSTART:20260302T080000Z', 'DTEND:20260302T090000Z', 'RRULE:FREQ=WEEKLY'];
  const without9th = ['02T08:00', '16T08:00', '23T08:00', '30T08:00'];
  assert.deepEqual(starts(series([...utc, 'EXDATE:20260309T090000'])), without9th);
  assert.deepEqual(
    starts(series([...utc, 'EXDATE:20260309T090000']), { hostTimeZone: 'America/New_York' }),
    without9th,
  );
  assert.deepEqual(starts(series([...utc, 'EXDATE:20260310T060000'])).length, 5);
  // By Tokyo's clock the occurrence of the 9th begins at 17:00; nobody can mean two at once.
  const twice = ['DTSTART:20260302T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYHOUR=8,20;UNTIL=20260309T235959Z'];
  const options = { hostTimeZone: 'Asia/Tokyo' };
  assert.deepEqual(starts(series([...twice, 'EXDATE:20260309T170000']), options), ['02T08:00', '02T20:00', '09T20:00']);
  assert.equal(starts(series([...twice, 'EXDATE:20260309T060000']), options).length, 4);
});

test('whole days are excepted by a day, by its midnight in a zone, and by that as an instant', () => {
  for (const exdate of [
    'EXDATE;VALUE=DATE:20260309',
    'EXDATE;TZID=W. Europe Standard Time:20260309T000000',
    'EXDATE:20260308T230000Z',
    'EXDATE:20260309T000000Z',
  ]) {
    assert.deepEqual(starts(series([...days, exdate])), ['01T23:00', '15T23:00', '22T23:00', '29T22:00'], exdate);
  }
});

test('EXRULE takes away what it gives', () => {
  const text = series([...mondays, 'EXRULE:FREQ=WEEKLY;INTERVAL=2']);
  assert.deepEqual(starts(text), ['09T08:00', '23T08:00']);
});

test('RDATE adds dates, dates with times, and periods with their own end', () => {
  const single = mondays.slice(0, 2);
  assert.deepEqual(starts(series([...single, 'RDATE;TZID=Europe/Berlin:20260304T110000,20260305T110000'])), [
    '02T08:00',
    '04T10:00',
    '05T10:00',
  ]);
  assert.deepEqual(starts(series([...single, 'RDATE:20260304T100000Z'])), ['02T08:00', '04T10:00']);
  assert.deepEqual(starts(series([...single, 'RDATE;VALUE=DATE:20260304'])), ['02T08:00', '04T08:00']);
  assert.deepEqual(
    busy(series([...single, 'RDATE;VALUE=PERIOD:20260304T100000Z/PT2H,20260305T100000Z/20260305T103000Z'])),
    ['03-02T08:00/03-02T09:00', '03-04T10:00/03-04T12:00', '03-05T10:00/03-05T10:30'],
  );
  assert.deepEqual(starts(series(['DTSTART;VALUE=DATE:20260302', 'RDATE;VALUE=DATE:20260304'])), [
    '01T23:00',
    '03T23:00',
  ]);
});

test('an added date may be excepted again', () => {
  const text = series([...mondays.slice(0, 2), 'RDATE:20260304T100000Z,20260305T100000Z', 'EXDATE:20260304T100000Z']);
  assert.deepEqual(starts(text), ['02T08:00', '05T10:00']);
});

test('DTSTART is an occurrence even where the rule leaves it out', () => {
  const text = series([
    'DTSTART:20260302T090000Z',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20260312T090000Z',
  ]);
  assert.deepEqual(starts(text), ['02T09:00', '05T09:00', '12T09:00']);
});

test('parts about the clock say nothing about whole days', () => {
  assert.deepEqual(starts(series(['DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;BYHOUR=9,10;COUNT=2'])), [
    '01T23:00',
    '08T23:00',
  ]);
});

test('every few hours means hours that pass, also where the clock changes', () => {
  const text = series([
    'DTSTART;TZID=Europe/Berlin:20260328T210000',
    'DURATION:PT1H',
    'RRULE:FREQ=HOURLY;INTERVAL=6;COUNT=3',
  ]);
  assert.deepEqual(starts(text), ['28T20:00', '29T02:00', '29T08:00']);
  const office = series([
    'DTSTART;TZID=Europe/Berlin:20260328T090000',
    'DURATION:PT10M',
    'RRULE:FREQ=HOURLY;BYHOUR=9,12;COUNT=4',
  ]);
  assert.deepEqual(starts(office), ['28T08:00', '28T11:00', '29T07:00', '29T10:00']);
});
