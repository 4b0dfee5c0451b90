import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HostCalendar } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { createFormats } from '../../../format/formats.ts';
import { healthOf } from './health.ts';

const NOW = Date.parse('2026-12-01T13:05:00Z');
const hub = { formats: createFormats('en-GB', 'Europe/Berlin'), now: () => NOW };
const calendar: HostCalendar = {
  id: 'calendar-1',
  kind: 'caldav',
  writes: false,
  whenUnreadable: 'closed',
  source: 'mark',
  state: 'fresh',
  asOf: '2026-12-01T13:03:00Z',
  problem: null,
};

test('a calendar that is read says when it was', async () => {
  const words = await loadHubWords('en', 'calendars');
  assert.deepEqual(healthOf(hub, words, calendar), { tone: 'good', read: 'read 2 minutes ago', problem: null });
  assert.equal(healthOf(hub, words, { ...calendar, state: 'unread', asOf: null }).read, 'not read yet');
});

test('one that cannot be read says since when, what it means for visitors, and what helps', async () => {
  const words = await loadHubWords('en', 'calendars');
  const problem = { code: 'sign-in-refused', message: 'The server answers 401.', remedy: 'Connect it again.' };
  const { tone, problem: told } = healthOf(hub, words, {
    ...calendar,
    state: 'closed',
    asOf: '2026-12-01T10:40:00Z',
    problem,
  });
  assert.equal(tone, 'bad');
  assert.deepEqual(told, {
    title: 'Cannot be read, last read 2 hours ago.',
    why: 'The user name or the password is refused.',
    means: 'Until it can, no times are offered. Booked ones stay.',
    detail: 'The server answers 401. Connect it again.',
  });
  const never = healthOf(hub, words, { ...calendar, state: 'closed', asOf: null, problem });
  assert.deepEqual([never.read, never.problem?.title], ['not read yet', ''], 'it is said once');
});
