import type { Coverage } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { withQuery, type Address } from '../../../address/address.ts';
import { hourOfDay, timeOfDay, weekdayName, weekdays } from '../../../format/week.ts';
import type { Hub } from '../../../hub.ts';
import type { HeatCell, HeatParts } from '../../../parts/heat.ts';
import { clockAt, firstHour } from '../wall.ts';
import { lostIn } from './lost.ts';
import type { Week } from './week.ts';

interface Shown {
  readonly hub: Hub;
  readonly words: HubWords['coverage'];
  readonly address: Address;
  readonly coverage: Coverage;
  readonly week: Week;
  /** Zone of the booking type, on whose clock a time is asked about. */
  readonly zone: string;
  /** Hours below each other, as a phone is narrow. */
  readonly isTall: boolean;
}

/** Letters that fit above a column of a phone. */
const FIT = 6;

/** What stands before each of the short names of some languages: the article, the word for day. */
const BEFORE: Readonly<Record<string, RegExp>> = { ar: /^ال/, he: /^יום / };

const short = (locale: string, weekday: number) => weekdayName(locale, weekday, 'short').replace(/\.$/, '');

/**
 * The weekdays above the columns of a phone, in the order of the language, all in one form: as short as they can be read, and told apart. Where a
 * language has no short ones, it is one letter, or the first ones if some days begin alike.
 */
export function briefDays(locale: string): string[] {
  const week = weekdays(locale);
  const before = BEFORE[new Intl.Locale(locale).language] ?? '';
  const days = week.map((weekday) => short(locale, weekday).replace(before, ''));
  if (days.every(({ length }) => length <= FIT)) return days;
  const letters = week.map((weekday) => weekdayName(locale, weekday, 'narrow'));
  return new Set(letters).size === week.length ? letters : days.map((day) => day.slice(0, 3));
}

/** A number of hosts on average, with at most one digit after the point. */
function countOf(hub: Hub, hosts: number): string {
  const rounded = Math.round(hosts * 10) / 10;
  return hub.formats.number(rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** Numbers that explain the tints: none, and the quarters of the most. */
export function stepsOf(hub: Hub, most: number): { readonly text: string; readonly tint: number }[] {
  const steps = [...new Set([0, most / 3, (most * 2) / 3, most].map((value) => Math.round(value)))];
  return steps.map((value) => ({ text: countOf(hub, value), tint: value / most }));
}

/** The week as a table; each cell leads to why its time is offered or not. */
export function heatOf({ hub, words, address, coverage, week, zone, isTall }: Shown): HeatParts {
  const { locale } = hub;
  const from = Date.parse(coverage.from);
  const lost = lostIn(coverage);
  const brief = briefDays(locale);
  const days = weekdays(locale).map((weekday, i) => ({
    weekday,
    short: isTall ? brief[i]! : short(locale, weekday),
    long: weekdayName(locale, weekday, 'long'),
  }));
  const hours = week.hours.map((hour) => {
    const long = timeOfDay(locale, `${String(hour).padStart(2, '0')}:00`);
    return { hour, short: hourOfDay(locale, hour), long };
  });
  const cell = (day: (typeof days)[number], { hour, long }: (typeof hours)[number]): HeatCell => {
    const { hosts, was } = week.cell(day.weekday, hour);
    const at = clockAt(firstHour(from, { weekday: day.weekday, hour }, coverage.timeZone), zone);
    const before = was === null ? undefined : words.was(countOf(hub, was));
    const now = words.during(words.during(day.long, long), words.couldTake(countOf(hub, hosts)));
    const empty = lost(day.weekday, hour);
    const found = empty === 0 ? now : words.during(now, words.searches(empty));
    const told = before === undefined ? found : words.during(found, before);
    return {
      text: countOf(hub, hosts),
      tint: week.most === 0 ? 0 : hosts / week.most,
      // Between the columns of a phone there is space for a number.
      was: was !== null && isTall ? countOf(hub, was) : before,
      ...(empty > 0 && { lost: hub.formats.number(empty) }),
      told,
      address: withQuery(address, { tab: 'why', at }),
    };
  };
  const frame = { label: words.howMany, corner: words.weekday };
  if (isTall)
    return {
      ...frame,
      columns: days,
      rows: hours.map((hour) => ({ ...hour, cells: days.map((day) => cell(day, hour)) })),
    };
  return {
    ...frame,
    // Above the columns there is space for a number; what tells the halves of the day apart stands below it.
    columns: hours.map(({ short: hour, long }) => ({ short: hour.replace(/\s/u, '\n'), long })),
    rows: days.map((day) => ({ ...day, cells: hours.map((hour) => cell(day, hour)) })),
  };
}
