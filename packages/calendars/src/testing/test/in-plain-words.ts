import type { CalendarFile } from './calendar-files.ts';

/** Why another library than ours misreads a file, and how the same is said so that it does not. */
interface Plain {
  readonly why: string;
  readonly say: (text: string) => string;
}

const zone = (from: string, to: string) => (text: string) => text.replaceAll(`TZID=${from}:`, `TZID=${to}:`);
const withoutDashes = (text: string) => text.replaceAll(/(\d{4})-(\d\d)-(\d\dT\d\d):(\d\d):(\d\dZ)/g, '$1$2$3$4$5');
const uidsOfTheirOwn = (text: string) => {
  let events = 0;
  return text.replaceAll(/^UID:/gm, () => `UID:${++events}-`);
};

const LETTERS = 'three letters are a zone of ICU to it, whatever the file says that they are';
const ISO = 'dates in extended ISO form';
const ONE_UID = 'of several events with one UID it keeps the last';

const PLAIN: Readonly<Record<string, Plain>> = {
  'biweekly-exdate-until.ics': {
    why: 'what is left out stands in no zone, and is left out by that of the process',
    say: (text) => text.replaceAll(/^EXDATE:(2017121[89])T060000/gm, 'EXDATE:$1T140000Z'),
  },
  'bst-described-as-london.ics': { why: LETTERS, say: zone('BST', 'Europe/London') },
  'byday-zero.ics': { why: 'a weekday that is the 0th', say: (text) => text.replaceAll('=0MO', '=MO') },
  'cst-described-as-china.ics': { why: LETTERS, say: zone('CST', 'Asia/Shanghai') },
  'date-with-dashes.ics': { why: ISO, say: withoutDashes },
  'daylight-name-undescribed.ics': {
    why: 'half of a Windows zone by name',
    say: zone('Eastern Daylight Time', 'America/New_York'),
  },
  'est-described-with-summer-time.ics': { why: LETTERS, say: zone('EST', 'America/New_York') },
  'exdate-inside-the-rule.ics': {
    why: 'it passes over parts of a rule that it does not know',
    say: (text) => text.replace(';EXDATE=', '\r\nEXDATE:'),
  },
  'festival-multiday-rrule.ics': {
    why: 'times of day that are declared as dates',
    say: (text) => text.replaceAll(';VALUE=DATE:', ':'),
  },
  'floating-in-a-calendar-with-a-zone.ics': {
    why: 'it does not know X-WR-TIMEZONE',
    say: (text) => text.replaceAll(/^(DTSTART|DTEND):/gm, '$1;TZID=America/Chicago:'),
  },
  'groupwise-sequence-numbers-instances.ics': { why: ONE_UID, say: uidsOfTheirOwn },
  'ist-described-as-israel.ics': { why: LETTERS, say: zone('IST', 'Asia/Jerusalem') },
  'night-event-of-the-change.ics': {
    why: 'the start does not exist, so that the event ends before it starts',
    say: (text) =>
      text
        .replace('DTSTART;TZID=Europe/Berlin:20270328T023000', 'DTSTART:20270328T013000Z')
        .replace('DTEND;TZID=Europe/Berlin:20270328T030000', 'DTEND:20270328T020000Z'),
  },
  'rdate-of-a-period.ics': {
    why: 'it knows no periods among the dates of a series',
    say: (text) => {
      const other = ['END:VEVENT', 'BEGIN:VEVENT', 'UID:other', 'DTSTAMP:20261101T000000Z', 'DTSTART:20261225T120000Z'];
      const two = [...other, 'DURATION:PT3H', 'END:VEVENT'].join('\r\n');
      return text.replace(/^RDATE.*\r?\n/m, '').replace('END:VEVENT', two);
    },
  },
  'rule-that-excludes.ics': {
    why: 'it passes over EXRULE',
    say: (text) => text.replace(/^EXRULE.*$/m, 'EXDATE:20261211T090000Z'),
  },
  'same-uid-for-two-talks.ics': { why: ONE_UID, say: uidsOfTheirOwn },
  'same-uid-series-cut-in-two.ics': { why: ONE_UID, say: uidsOfTheirOwn },
  'time-without-seconds.ics': {
    why: 'times of hours and minutes',
    say: (text) => text.replaceAll(/^(DT\w+:\d{8}T\d{4})Z/gm, '$100Z'),
  },
  'until-with-dashes.ics': { why: ISO, say: withoutDashes },
  'windows-name-without-summer-time.ics': {
    why: 'it knows the zone better than the file',
    say: zone('Eastern Standard Time', 'Etc/GMT+5'),
  },
};

/** Files that say nothing certain, by what is wrong with them: nobody could put them into a calendar. */
export const SAYS_NOTHING: Readonly<Record<string, string>> = {
  'badRRULE.ics': 'unreadable-recurrence',
  'bst-undescribed.ics': 'unknown-time-zone',
  'date-that-is-none.ics': 'unreadable-date',
};

/** Names of the files that are said in plain words, with the reasons. */
export const reworded: ReadonlyMap<string, string> = new Map(
  Object.entries(PLAIN).map(([name, { why }]) => [name, why]),
);

/** What a file says, as its owner would have typed it into a calendar: where another library misreads it, in other words. */
export function inPlainWords({ name, text }: Pick<CalendarFile, 'name' | 'text'>): string {
  return PLAIN[name]?.say(text) ?? text;
}
