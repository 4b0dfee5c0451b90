import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { unionOf, intervalsOf } from '@team-booking/core/intervals';
import { calendarFiles, ourReading, shown, type CalendarFile } from '../testing/test/calendar-files.ts';
import { inPlainWords, reworded, SAYS_NOTHING } from '../testing/test/in-plain-words.ts';
import { occurrencesIn, takenTime } from '../testing/test/occurrences-in.ts';

// Every file of the test data, read by us and by node-ical. Where that misreads one, it has to read the same in other words, and so do we.

// It warns of zones that it does not know.
mock.method(console, 'warn', () => undefined);

function theirs(text: string, { from, to, hostTimeZone }: CalendarFile): string[] | string {
  try {
    const taken = takenTime(occurrencesIn(text, new Date(from), new Date(to), hostTimeZone), hostTimeZone);
    if (taken.some(({ start, end }) => end < start)) return 'ends before it starts';
    const within = unionOf(taken.filter(({ start, end }) => start < to && end > from));
    return intervalsOf(within).map(({ start, end }) => shown(start, end));
  } catch (error) {
    return `fails: ${String(error)}`;
  }
}

for (const file of calendarFiles) {
  const { name, text } = file;
  const why = reworded.get(name);
  const code = SAYS_NOTHING[name];
  if (code !== undefined) {
    test(`${name} says nothing certain`, () => assert.equal(ourReading(text, file), code));
  } else if (why === undefined) {
    test(`${name} is read alike by us and by another library`, () => {
      assert.deepEqual(ourReading(text, file), theirs(text, file));
    });
  } else {
    test(`${name} is read as what it says in plain words, which another library misses: ${why}`, () => {
      const plain = inPlainWords(file);
      assert.deepEqual(ourReading(text, file), theirs(plain, file));
      assert.deepEqual(ourReading(plain, file), theirs(plain, file));
    });
  }
}

test('the other words are needed', () => {
  const files = calendarFiles.filter(({ name }) => reworded.has(name));
  const missed = files.filter(
    (file) => theirs(file.text, file).toString() !== theirs(inPlainWords(file), file).toString(),
  );
  // Of two the zone of the process may happen to be the one that is meant.
  assert.ok(missed.length >= files.length - 2, missed.map(({ name }) => name).join(' '));
});

test('the files have busy time, and those that are named are there', () => {
  assert.equal(calendarFiles.length, 72);
  assert.ok(calendarFiles.filter((file) => ourReading(file.text, file).length > 0).length > 60);
  const names = new Set(calendarFiles.map(({ name }) => name));
  for (const name of [...reworded.keys(), ...Object.keys(SAYS_NOTHING)]) assert.ok(names.has(name), name);
});
