import assert from 'node:assert/strict';
import { after, mock, test } from 'node:test';
import { intervalsOf } from '@team-booking/core/intervals';
import { connect } from '../connect.ts';
import { refreshAccess } from '../oauth/refresh-access.ts';
import { startGoogle } from '../testing/index.ts';
import { calendarFiles, ourReading, shown } from '../testing/test/calendar-files.ts';
import { inPlainWords, SAYS_NOTHING } from '../testing/test/in-plain-words.ts';
import { asGoogle } from './test/as-google.ts';

// Every file of the test data as Google would hold it, expanded by another library than ours: what is read through the connector is what we
// read from the file.

const google = await startGoogle();
after(() => google.close());
google.pageSize = 50;
const means = { allowAddress: () => true };
const { provider, accounts, api } = google;
const access = refreshAccess({ provider, client: accounts.client, refreshToken: 'refresh-1', now: Date.now, means });

// node-ical warns of unknown zones.
mock.method(console, 'warn', () => undefined);

for (const file of calendarFiles.filter(({ name }) => !(name in SAYS_NOTHING))) {
  test(`${file.name} is read from Google as from the file`, async () => {
    const { name, from, to, hostTimeZone, text } = file;
    const calendar = google.calendar(name, hostTimeZone);
    for (const event of asGoogle(inPlainWords(file), { from, to, timeZone: hostTimeZone })) calendar.set(event);
    const source = { kind: 'google', calendar: name, connection: 'ada', access, api } as const;
    const answer = await connect(source, { hostTimeZone, sources: means }).read({ from, to, since: null });
    assert.ok(answer.ok && answer.changed, answer.ok ? '' : answer.problem.message);
    assert.deepEqual(
      intervalsOf(answer.busy).map(({ start, end }) => shown(start, end)),
      ourReading(text, file),
    );
  });
}
