import type { CalendarState, HostCalendar } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { kindOf } from '../config/calendar-kind.ts';
import type { HostConfig } from '../config/team-config.ts';
import type { Backend } from '../booking/backend.ts';
import { addressMark } from './calendar-mark.ts';

/** How one of a host's calendars is doing. */
export interface CalendarHealth {
  /** Id of the calendar. */
  readonly id: string;
  readonly state: CalendarState;
  /** When it was read last, epoch milliseconds. */
  readonly asOf: number | null;
  /** Since when it is not `fresh`, epoch milliseconds; `null` if it is. */
  readonly since: number | null;
  readonly problem: { readonly code: string; readonly message: string; readonly remedy: string } | null;
}

/** What knows of hosts' calendars. */
export interface CalendarsBackend extends Pick<Backend, 'key'> {
  readonly calendars?: (host: string) => readonly CalendarHealth[];
}

/** A host's calendars with their health. Their addresses stay here: who has one reads whatever the calendar says. */
export function calendarsOf(host: HostConfig, { key, calendars }: CalendarsBackend): HostCalendar[] {
  const known = calendars?.(host.id) ?? [];
  return host.calendars.map(({ id, kind, source, writes = false, whenUnreadable = 'closed', freeBusyOnly = false }) => {
    const health = known.find((one) => one.id === id);
    return {
      id,
      kind: kindOf({ kind, source }),
      writes,
      whenUnreadable,
      ...(freeBusyOnly && { freeBusyOnly }),
      source: addressMark(source, key),
      state: health?.state ?? 'unread',
      asOf: health?.asOf == null ? null : formatInstant(health.asOf),
      problem: health?.problem ?? null,
    };
  });
}

const WORST = ['closed', 'unread', 'fresh'] as const;

/** The worst state of any of these calendars. */
export function worstOf(calendars: readonly Pick<HostCalendar, 'state'>[]): CalendarState | 'none' {
  return WORST.find((state) => calendars.some((one) => one.state === state)) ?? 'none';
}
