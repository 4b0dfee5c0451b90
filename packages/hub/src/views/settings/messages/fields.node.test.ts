import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besideField, cleaned, fieldAt, shown, spansOf, stored, subjectWithFields, withFields } from './fields.ts';

const NAMES = new Map([
  ['date', 'Datum'],
  ['zone', 'Zeitzone (Ort)'],
]);

test('fields are shown by what they are called, and stored by their names', () => {
  const text = 'Bis {date}, {zone}!';
  assert.equal(shown(text, NAMES), 'Bis {Datum}, {Zeitzone (Ort)}!');
  assert.equal(stored(shown(text, NAMES), NAMES), text);
});

test('an unknown field is no field, however it came there', () => {
  assert.equal(cleaned('{Datum} {password} {{date}} }{', NAMES), '{Datum} password {Datum} ');
  assert.equal(stored('{Datum {Zeitzone (Ort)}', NAMES), 'Datum {zone}');
  assert.equal(stored('{date}', new Map()), 'date');
});

test('a text is told in parts', () => {
  assert.deepEqual(spansOf('a {Datum}{Datum} b', NAMES), [
    { text: 'a ', isField: false },
    { text: '{Datum}', isField: true },
    { text: '{Datum}', isField: true },
    { text: ' b', isField: false },
  ]);
});

test('a caret goes over a field as over one letter', () => {
  const text = 'a {Datum} b';
  assert.equal(besideField(text, 3, NAMES), 2);
  assert.equal(besideField(text, 8, NAMES), 9);
  assert.equal(besideField(text, 3, NAMES, 1), 9);
  assert.equal(besideField(text, 8, NAMES, -1), 2);
  assert.equal(besideField(text, 2, NAMES), 2);
  assert.deepEqual(fieldAt(text, 9, NAMES, 'before'), [2, 9]);
  assert.deepEqual(fieldAt(text, 2, NAMES, 'after'), [2, 9]);
  assert.equal(fieldAt(text, 2, NAMES, 'before'), null);
});

test('what is filled in for a sample is a field again', () => {
  const samples = new Map([
    ['date', 'Tuesday, 8 December'],
    ['number', 'NW-1'],
    ['reason', ''],
    ['team', 'No'],
  ]);
  assert.equal(
    withFields('See you on \u2068Tuesday, 8 December\u2069. No NW-1.', samples),
    'See you on {date}. No {number}.',
  );
});

test('nothing of the sample is left that has no field', () => {
  const samples = new Map([
    ['title', 'Intro 2'],
    ['hosts', 'Mira'],
  ]);
  assert.equal(
    withFields('Mira waits. Pay €40 by 14:05. See you!\n\nIntro 2', samples),
    '{hosts} waits. See you!\n\n{title}',
  );
  assert.equal(
    subjectWithFields('Moved: \u2068Intro 2\u2069, Thu 3 Dec, 11:00', samples),
    'Moved: {title}, {date}, {time}',
  );
  assert.equal(subjectWithFields('Your link', samples), 'Your link');
});
