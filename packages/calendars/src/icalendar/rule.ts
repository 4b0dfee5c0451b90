import { parseDate, type DateValue } from './date-values.ts';
import { CalendarUnreadable, quoted, type Place } from '../problem.ts';
import type { Property } from './property.ts';

/** An RRULE or EXRULE, fully parsed. */
export interface Rule {
  /** Its parts in upper case, each value once, without UNTIL. */
  readonly parts: ReadonlyMap<string, string>;
  readonly until: DateValue | undefined;
  readonly count: number | undefined;
  /** Some programs write EXDATE as a part of the rule. */
  readonly exdate: string | undefined;
  /** As written, for messages. */
  readonly text: string;
  readonly place: Place;
}

/**
 * Parses a rule and rejects whatever it does not know: an ignored part would silently free time. Both libraries
 * accept some invalid values (`BYMONTH=13`, `BYHOUR=24`, `COUNT=-1`), so every value is validated here.
 *
 * @throws CalendarUnreadable `unreadable-recurrence`, `unreadable-date` for UNTIL
 */
export function parseRule({ value, line }: Property, uid?: string): Rule {
  const place = { uid, line };
  const bad = (why: string): CalendarUnreadable =>
    new CalendarUnreadable('unreadable-recurrence', `The repetition ${quoted(value)} ${why}`, place);

  const parts = new Map<string, string>();
  for (const part of value.split(';').filter(Boolean)) {
    const [, name, content] = /^\s*([A-Z-]+)=(.+?)\s*$/.exec(part.toUpperCase()) ?? [];
    if (name === undefined || content === undefined)
      throw bad(`contains ${quoted(part)}, which is no part of a repetition`);
    if (name.startsWith('X-')) continue;
    const valid = valuesOf[name];
    if (!valid) throw bad(`contains ${name}, which is not supported`);
    if (parts.has(name)) throw bad(`contains ${name} twice`);
    const items = new Set(content.split(',').map((item) => (name.startsWith('BY') ? plain(item) : item)));
    if (![...items].every(valid) || (single.has(name) && content.includes(','))) {
      throw bad(`contains ${name}=${content}, which is not supported`);
    }
    parts.set(name, [...items].join(','));
  }
  if (!parts.has('FREQ')) throw bad('does not say how often (FREQ)');
  // Some engines write INTERVAL=0 for "every".
  if (Number(parts.get('INTERVAL')) === 0) parts.set('INTERVAL', '1');

  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  const exdate = parts.get('EXDATE');
  for (const name of ['UNTIL', 'RSCALE', 'SKIP', 'EXDATE']) parts.delete(name);
  return {
    parts,
    exdate,
    until: until === undefined ? undefined : parseDate(until, undefined, place),
    count: count === undefined ? undefined : Number(count),
    text: value,
    place,
  };
}

/** Whether a rule is hourly or faster without clock parts: such a rule counts elapsed time, not wall clocks. */
export function countsElapsedTime(rule: Rule): boolean {
  return (
    /^(?:HOUR|MINUTE|SECOND)LY$/.test(rule.parts.get('FREQ') ?? '') &&
    ![...rule.parts.keys()].some((name) => name.startsWith('BY'))
  );
}

/** `MO` for `0MO`, `1` for `+01`: normalises equal values, so that the library expands each once. */
function plain(item: string): string {
  return item.replace(/^(?:\+?0*(?=[A-Z1-9])|-0+(?=[A-Z]))/, '').replace(/^-0+(?=[1-9])/, '-');
}

type Check = (item: string) => boolean;

const matching =
  (form: RegExp): Check =>
  (item) =>
    form.test(item);
const from =
  (low: number, high: number): Check =>
  (item) =>
    /^\+?\d{1,6}$/.test(item) && Number(item) >= low && Number(item) <= high;
const eitherEnd =
  (high: number): Check =>
  (item) =>
    /^[+-]?\d{1,3}$/.test(item) && Number(item) !== 0 && Math.abs(Number(item)) <= high;

const single = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'RSCALE', 'SKIP']);

const valuesOf: Readonly<Record<string, Check>> = {
  FREQ: matching(/^(?:YEAR|MONTH|WEEK|DAI|HOUR|MINUTE|SECOND)LY$/),
  INTERVAL: from(0, 999_999),
  COUNT: matching(/^0*[1-9]\d{0,9}$/),
  UNTIL: () => true,
  EXDATE: () => true,
  WKST: matching(/^(?:MO|TU|WE|TH|FR|SA|SU)$/),
  BYDAY: matching(/^(?:[+-]?(?:0?[1-9]|[1-4]\d|5[0-3]))?(?:MO|TU|WE|TH|FR|SA|SU)$/),
  BYMONTH: from(1, 12),
  BYMONTHDAY: eitherEnd(31),
  BYYEARDAY: eitherEnd(366),
  BYWEEKNO: eitherEnd(53),
  BYSETPOS: eitherEnd(366),
  BYHOUR: from(0, 23),
  BYMINUTE: from(0, 59),
  BYSECOND: from(0, 59),
  RSCALE: matching(/^GREGORIAN$/),
  SKIP: matching(/^OMIT$/),
};
