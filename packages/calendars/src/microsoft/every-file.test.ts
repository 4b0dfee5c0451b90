import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { intervalsOf } from '@team-booking/core/intervals';
import { DAY } from '@team-booking/core/time';
import { calendarFiles, ourReading, shown } from '../testing/test/calendar-files.ts';
import { inPlainWords, SAYS_NOTHING } from '../testing/test/in-plain-words.ts';
import { loadCalendar } from './test/as-graph.ts';
import { graphPlace } from './test/graph-place.ts';

// Every file of the test data as Graph would hold it, expanded by another library than ours: what is read through the connector is what we
// read from the file.

const OWNER = 'ada@team.example';
// node-ical warns of unknown zones.
mock.method(console, 'warn', () => undefined);

for (const file of calendarFiles.filter(({ name }) => !(name in SAYS_NOTHING))) {
  test(`${file.name} is read from Graph as from the file`, async (t) => {
    const { from, to, hostTimeZone, text } = file;
    const place = await graphPlace(t);
    const range = { from: new Date(from - 2 * DAY), to: new Date(to + 2 * DAY) };
    loadCalendar(place.calendar, 'file', inPlainWords(file), { ...range, hostTimeZone, owner: OWNER });
    const answer = await place.connect({ hostTimeZone, hostEmail: OWNER }).read({ from, to, since: null });
    assert.ok(answer.ok && answer.changed, answer.ok ? '' : answer.problem.message);
    assert.deepEqual(
      intervalsOf(answer.busy).map(({ start, end }) => shown(start, end)),
      ourReading(text, file),
    );
  });
}
