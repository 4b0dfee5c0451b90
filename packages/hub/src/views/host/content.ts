import type { HostChanges, HostDocument } from '@team-booking/contract/team';
import type { Change } from '../../parts/draft/changes.ts';
import { hoursOf, textOf, weekOf, windowsIn, type Week } from './week.ts';

/** Other hours on a date; an empty text is a day off. */
export interface OtherDay {
  readonly date: string;
  readonly hours: string;
  readonly note?: string;
}

/** What is edited of a host. */
export interface HostContent {
  readonly name: string;
  /** Missing: a room without one. */
  readonly email?: string;
  readonly timeZone: string;
  readonly week: Week;
  /** By their dates. */
  readonly days: readonly OtherDay[];
  /** `false`: works on the team's holidays. */
  readonly holidays?: boolean;
  readonly limits?: { readonly perDay?: number; readonly perWeek?: number; readonly perMonth?: number };
  readonly joinUrl?: string;
  readonly avatarUrl?: string;
}

/** Of a host, what is edited. */
export function contentOf(host: Omit<HostDocument, 'revision' | 'pools' | 'calendars' | 'active' | 'id'>): HostContent {
  const { name, email, timeZone, hours, overrides, holidays, limits, joinUrl, avatarUrl } = host;
  return {
    name,
    ...(email && { email }),
    timeZone,
    week: weekOf(hours),
    days: (overrides ?? []).map(dayOf),
    ...(holidays === false && { holidays }),
    ...(limits && { limits }),
    ...(joinUrl && { joinUrl }),
    ...(avatarUrl && { avatarUrl }),
  };
}

/** What is sent of it: the members in which something has changed; `null` takes one back to its default. */
export function changesOf(content: HostContent, changes: readonly Change[]): HostChanges {
  const changed = new Set(changes.map(({ path }) => path[0]));
  const { name, email, timeZone, week, days, holidays, limits, joinUrl, avatarUrl } = content;
  const all: Readonly<Record<string, HostChanges>> = {
    name: { name },
    email: { email: email ?? null },
    timeZone: { timeZone },
    week: { hours: hoursOf(week) },
    days: { overrides: days.length > 0 ? days.map(overrideOf) : null },
    holidays: { holidays: holidays ?? null },
    limits: { limits: limits && Object.keys(limits).length > 0 ? limits : null },
    joinUrl: { joinUrl: joinUrl ?? null },
    avatarUrl: { avatarUrl: avatarUrl ?? null },
  };
  return Object.assign(
    {},
    ...Object.entries(all).flatMap(([key, body]) => (changed.has(key) ? [body] : [])),
  ) as HostChanges;
}

type Override = NonNullable<HostDocument['overrides']>[number];

const dayOf = ({ date, hours, note }: Override): OtherDay => ({
  date,
  hours: textOf(hours),
  ...(note !== undefined && { note }),
});

const overrideOf = ({ date, hours, note }: OtherDay): Override => ({
  date,
  hours: windowsIn(hours),
  ...(note !== undefined && { note }),
});

/** Days off that follow each other, with the same note. */
export interface DaysOff {
  readonly from: string;
  readonly to: string;
  readonly note?: string;
}

/** Days off from a date on, as ranges. */
export function daysOff(days: readonly OtherDay[], from: string): readonly DaysOff[] {
  const ranges: { from: string; to: string; note?: string }[] = [];
  for (const { date, hours, note } of days) {
    if (hours !== '' || date < from) continue;
    const last = ranges.at(-1);
    if (last && nextDate(last.to) === date && last.note === note) last.to = date;
    else ranges.push({ from: date, to: date, ...(note !== undefined && { note }) });
  }
  return ranges;
}

/** The date after a date. */
function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
