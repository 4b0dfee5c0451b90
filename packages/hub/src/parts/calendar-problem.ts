import type { CalendarProblem } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';

type Words = HubWords['calendars'];

/** What each code says of a calendar. Those that say nothing to people are not here. */
const WORDS: Readonly<Record<string, keyof Words['problems']>> = {
  'sign-in-refused': 'signIn',
  'consent-revoked': 'consent',
  'consent-incomplete': 'consent',
  'not-a-calendar': 'address',
  'bad-address': 'address',
  'private-address': 'address',
  'bad-answer': 'address',
  'too-many-redirects': 'address',
  refused: 'address',
  unreachable: 'silent',
  timeout: 'silent',
  'asked-too-often': 'silent',
  stale: 'silent',
  'cut-short': 'entry',
  'broken-structure': 'entry',
  'unreadable-line': 'entry',
  'unreadable-date': 'entry',
  'unreadable-event': 'entry',
  'unreadable-recurrence': 'entry',
  'unknown-time-zone': 'entry',
  'too-large': 'size',
  'too-many-events': 'size',
  'too-many-occurrences': 'size',
  'too-complex': 'size',
  'too-slow': 'size',
  'client-refused': 'setUp',
  'unreadable-file': 'setUp',
};

/** What keeps a calendar from being read, in the words of the reader; empty where only the backend can say. */
export function calendarProblem(words: Pick<Words, 'problems'>, { code }: Pick<CalendarProblem, 'code'>): string {
  return Object.hasOwn(WORDS, code) ? words.problems[WORDS[code]!] : '';
}
