import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLine, parseComponents, textOf, unfold } from './content-lines.ts';
import { CalendarUnreadable, type CalendarProblemCode } from '../problem.ts';
import { parseProperty } from './property.ts';

const everything = (): boolean => true;
const property = (text: string): ReturnType<typeof parseProperty> => parseProperty({ name: '', text, line: 1 });

function failsWith(code: CalendarProblemCode, line: number | undefined, run: () => unknown): void {
  assert.throws(
    run,
    (error) => error instanceof CalendarUnreadable && error.problem.code === code && error.problem.line === line,
  );
}

test('folded lines are joined and counted from where they begin, whatever ends a line', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    const lines = [...unfold(['A:one', ' and', '\t two', '', 'B:three', ''].join(end))];
    assert.deepEqual(
      lines,
      [
        { text: 'A:oneand two', line: 1 },
        { text: 'B:three', line: 5 },
      ],
      JSON.stringify(end),
    );
  }
});

test('a file is a tree of components', () => {
  const [calendar, second] = parseComponents(
    'BEGIN:VCALENDAR\nbegin:vevent\nUID:1\nBEGIN:VALARM\nUID:2\nEND:VALARM\nend:vevent\nEND:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR',
    everything,
  );
  assert.equal(calendar?.components[0]?.name, 'VEVENT');
  assert.equal(textOf(calendar?.components[0] ?? assert.fail(), 'UID'), '1');
  assert.equal(second?.line, 9);
});

test('a file cut short, or nested wrongly, never passes for a shorter one', () => {
  failsWith('cut-short', 1, () => parseComponents('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT', everything));
  failsWith('cut-short', 2, () => parseComponents('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1', everything));
  failsWith('broken-structure', 3, () => parseComponents('BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', everything));
  failsWith('broken-structure', 1, () => parseComponents('END:VCALENDAR', everything));
});

test('a line that is no property continues the one before: after a description it is skipped, after a date joined', () => {
  const relevant = (name: string): boolean => name !== 'DESCRIPTION';
  const [event] = parseComponents(
    'BEGIN:VEVENT\nDESCRIPTION:first\nsecond line\nDTSTART:20260101\nEND:VEVENT',
    relevant,
  );
  assert.ok(event && firstLine(event, 'DTSTART'));
  const [other] = parseComponents('BEGIN:VEVENT\nEXDATE:20260101T090000Z,20\n260102T090000Z\nEND:VEVENT', relevant);
  assert.equal(textOf(other ?? assert.fail(), 'EXDATE'), '20260101T090000Z,20260102T090000Z');
});

test('parameters are read with quotes, colons and commas in them', () => {
  const { params, value } = property(
    'DTSTART;X-A="b;c:d";TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20201028T133000',
  );
  assert.equal(params['tzid'], '(GMT+10:00) Canberra, Melbourne, Sydney');
  assert.equal(params['x-a'], 'b;c:d');
  assert.equal(value, '20201028T133000');
});

test("Exchange's quote in the wrong place is put right", () => {
  const { params, value } = property('DTSTART;TZID="W. Europe Standard Time:20200609T090000"');
  assert.equal(params['tzid'], 'W. Europe Standard Time');
  assert.equal(value, '20200609T090000');
});

test('a line that cannot be taken apart names itself', () => {
  failsWith('unreadable-line', 1, () => property('DTSTART;TZID="Europe/Berlin:2020'));
  failsWith('unreadable-line', 1, () => property('DTSTART;TZID'));
});

test('plain text is found behind parameters with colons', () => {
  const [event] = parseComponents('BEGIN:VEVENT\nSTATUS;X-NOTE="a:b":CANCELLED\nEND:VEVENT', everything);
  assert.equal(textOf(event ?? assert.fail(), 'STATUS'), 'CANCELLED');
});
