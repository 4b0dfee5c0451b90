import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busy, days, mondays, series, starts } from './test/march.ts';

const moved = (id: string, ...lines: string[]): string[] => [id, ...lines];

test('a changed occurrence replaces the one it names, before or after the series in the file', () => {
  const change = moved(
    'RECURRENCE-ID;TZID=Europe/Berlin:20260309T090000',
    'DTSTART;TZID=Europe/Berlin:20260310T140000',
    'DURATION:PT2H',
  );
  const expected = [
    '03-02T08:00/03-02T09:00',
    '03-10T13:00/03-10T15:00',
    '03-16T08:00/03-16T09:00',
    '03-23T08:00/03-23T09:00',
    '03-30T07:00/03-30T08:00',
  ];
  assert.deepEqual(busy(series(mondays, change)), expected);
  assert.deepEqual(busy(series(change, mondays)), expected);
});

test('RECURRENCE-ID is understood as instant, local time of another zone, floating time and date without a time', () => {
  for (const id of [
    'RECURRENCE-ID:20260309T080000Z',
    'RECURRENCE-ID;TZID=America/New_York:20260309T040000',
    'RECURRENCE-ID:20260309T090000',
    'RECURRENCE-ID;VALUE=DATE:20260309',
  ]) {
    const text = series(mondays, moved(id, 'DTSTART:20260310T130000Z', 'DURATION:PT1H'));
    assert.deepEqual(starts(text), ['02T08:00', '10T13:00', '16T08:00', '23T08:00', '30T07:00'], id);
  }
});

test('an occurrence moved into the window is seen, one moved out is gone', () => {
  const later = moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260501T080000Z', 'DURATION:PT1H');
  const text = series(mondays, later);
  assert.equal(starts(text).length, 4);
  assert.deepEqual(starts(text, { from: '2026-05-01T00:00:00Z', to: '2026-05-02T00:00:00Z' }), ['05-01T08:00']);
});

test('a cancelled or free occurrence gives its time back', () => {
  for (const free of ['STATUS:CANCELLED', 'TRANSP:TRANSPARENT']) {
    const text = series(
      mondays,
      moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260309T080000Z', 'DURATION:PT1H', free),
    );
    assert.deepEqual(starts(text), ['02T08:00', '16T08:00', '23T08:00', '30T07:00'], free);
  }
});

test('a busy occurrence of a free series is busy', () => {
  const text = series(
    [...mondays, 'TRANSP:TRANSPARENT'],
    moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260309T080000Z', 'DURATION:PT1H'),
  );
  assert.deepEqual(starts(text), ['09T08:00']);
});

test('a changed occurrence whose series is not in the file stands for itself', () => {
  assert.deepEqual(
    starts(series(moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260310T080000Z', 'DURATION:PT1H'))),
    ['10T08:00'],
  );
});

test('a changed occurrence that does not say how long it takes, takes as long as the others', () => {
  const text = series(mondays, moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260310T130000Z'));
  assert.ok(busy(text).includes('03-10T13:00/03-10T14:00'));
});

test('a day of a series of whole days may become an hour, and the other way round', () => {
  const hour = moved('RECURRENCE-ID;VALUE=DATE:20260309', 'DTSTART:20260310T130000Z', 'DTEND:20260310T140000Z');
  assert.deepEqual(busy(series([...days.slice(0, 1), 'RRULE:FREQ=WEEKLY;COUNT=2'], hour)), [
    '03-01T23:00/03-02T23:00',
    '03-10T13:00/03-10T14:00',
  ]);
  const day = moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART;VALUE=DATE:20260310');
  assert.ok(busy(series(mondays, day)).includes('03-09T23:00/03-10T23:00'));
});

test('THISANDFUTURE moves the occurrence it names and all that follow, with their length', () => {
  const change = moved(
    'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260316T090000',
    'DTSTART;TZID=Europe/Berlin:20260317T140000',
    'DURATION:PT2H',
  );
  assert.deepEqual(busy(series(mondays, change)), [
    '03-02T08:00/03-02T09:00',
    '03-09T08:00/03-09T09:00',
    '03-17T13:00/03-17T15:00',
    '03-24T13:00/03-24T15:00',
    '03-31T12:00/03-31T14:00',
  ]);
});

test('a later THISANDFUTURE follows on an earlier one, and single changes stay', () => {
  const text = series(
    mondays,
    moved('RECURRENCE-ID;RANGE=THISANDFUTURE:20260309T080000Z', 'DTSTART:20260309T100000Z', 'DURATION:PT1H'),
    moved('RECURRENCE-ID;RANGE=THISANDFUTURE:20260323T080000Z', 'DTSTART:20260323T080000Z', 'STATUS:CANCELLED'),
    moved('RECURRENCE-ID:20260330T070000Z', 'DTSTART:20260330T150000Z', 'DURATION:PT1H'),
  );
  assert.deepEqual(starts(text), ['02T08:00', '09T10:00', '16T10:00', '30T15:00']);
});

test('THISANDFUTURE may move a series into the window from far away', () => {
  const old = ['DTSTART:20251201T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3'];
  const change = moved(
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20251202T080000Z',
    'DTSTART:20260310T080000Z',
    'DURATION:PT1H',
  );
  assert.deepEqual(starts(series(old, change)), ['10T08:00', '11T08:00']);
});

test('of several versions of one occurrence the highest SEQUENCE counts', () => {
  const at = (hour: string, sequence: number, ...more: string[]): string[] => [
    `DTSTART:20260302T${hour}0000Z`,
    'DURATION:PT1H',
    `SEQUENCE:${sequence}`,
    ...more,
  ];
  assert.deepEqual(busy(series(at('08', 2, 'DTEND:20260302T083000Z'), at('08', 0), at('08', 1))), [
    '03-02T08:00/03-02T08:30',
  ]);
  assert.deepEqual(starts(series(at('08', 2, 'STATUS:CANCELLED'), at('08', 0))), []);
  const rule = 'RRULE:FREQ=DAILY;COUNT=2';
  const id = 'RECURRENCE-ID:20260303T080000Z';
  assert.deepEqual(starts(series(at('08', 5, rule), at('14', 1, id), at('15', 3, id))), ['02T08:00', '02T15:00']);
});

test('different events that share a UID all take time', () => {
  const text = series(['DTSTART:20260302T080000Z', 'DURATION:PT1H'], ['DTSTART:20260303T080000Z', 'DURATION:PT1H']);
  assert.deepEqual(starts(text), ['02T08:00', '03T08:00']);
});

test('SEQUENCE tells nothing where events that share a UID begin or repeat differently: both take time', () => {
  const at = (hour: string, sequence: number, ...more: string[]): string[] => [
    `DTSTART:20260302T${hour}0000Z`,
    'DURATION:PT1H',
    `SEQUENCE:${sequence}`,
    ...more,
  ];
  assert.deepEqual(starts(series(at('10', 2), at('08', 0), at('14', 1))), ['02T08:00', '02T10:00', '02T14:00']);
  assert.deepEqual(starts(series(at('10', 2, 'STATUS:CANCELLED'), at('08', 0))), ['02T08:00']);
  const twice = at('08', 1, 'RRULE:FREQ=DAILY;COUNT=2');
  assert.deepEqual(starts(series(twice, at('08', 2))), ['02T08:00', '03T08:00']);
  assert.deepEqual(starts(series(twice, at('08', 2, 'RRULE:COUNT=2;FREQ=DAILY', 'EXDATE:20260303T080000Z'))), [
    '02T08:00',
  ]);
});

test('versions of a changed occurrence are known as such however they name it', () => {
  const ids = [
    'RECURRENCE-ID:20260309T080000Z',
    'RECURRENCE-ID;TZID=America/New_York:20260309T040000',
    'RECURRENCE-ID:20260309T090000',
    'RECURRENCE-ID;VALUE=DATE:20260309',
  ];
  const versions = ids.map((id, index) =>
    moved(id, `DTSTART:202603${10 + index}T130000Z`, 'DURATION:PT1H', `SEQUENCE:${index}`),
  );
  assert.deepEqual(starts(series(mondays, ...versions)), ['02T08:00', '13T13:00', '16T08:00', '23T08:00', '30T07:00']);
});

test('a changed occurrence that copies the rule of its series repeats nothing', () => {
  const text = series(
    mondays,
    moved('RECURRENCE-ID:20260309T080000Z', 'DTSTART:20260309T100000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY'),
  );
  assert.deepEqual(starts(text), ['02T08:00', '09T10:00', '16T08:00', '23T08:00', '30T07:00']);
});

test('a changed occurrence with a rule of its own is busy by that rule, too', () => {
  const text = series(
    mondays,
    moved('RECURRENCE-ID:20260323T080000Z', 'DTSTART:20260323T140000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
  );
  assert.deepEqual(busy(text), [
    '03-02T08:00/03-02T09:00',
    '03-09T08:00/03-09T09:00',
    '03-16T08:00/03-16T09:00',
    '03-23T14:00/03-23T15:00',
    '03-24T14:00/03-24T15:00',
    '03-25T14:00/03-25T15:00',
    '03-30T07:00/03-30T08:00',
  ]);
});
