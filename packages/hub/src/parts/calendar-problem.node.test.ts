import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubLanguages, loadHubWords } from '@team-booking/words/hub';
import { calendarProblem } from './calendar-problem.ts';

test('why a calendar cannot be read is said in the language of the reader; what nobody knows is left to the backend', async () => {
  const words = await loadHubWords('de', 'calendars');
  assert.equal(calendarProblem(words, { code: 'sign-in-refused' }), 'Name oder Passwort werden abgelehnt.');
  assert.equal(calendarProblem(words, { code: 'unreadable-date' }), calendarProblem(words, { code: 'cut-short' }));
  for (const code of ['unexpected', 'constructor', 'of-tomorrow']) assert.equal(calendarProblem(words, { code }), '');
  for (const language of hubLanguages())
    assert.ok(calendarProblem(await loadHubWords(language, 'calendars'), { code: 'timeout' }), language);
});
