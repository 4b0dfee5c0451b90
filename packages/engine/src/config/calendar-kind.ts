import type { CalendarKind } from '@team-booking/contract/team';
import type { CalendarConfig } from './team-config.ts';

/** A calendar of an account at Google or Microsoft. */
export interface AccountCalendar {
  readonly kind: 'google' | 'microsoft';
  /** Id of the connection; `team` for the whole team's, which acts for the host by their e-mail address. */
  readonly connection: string;
  /** Its id at the provider; `primary` is the account's own. */
  readonly calendar: string;
}

/**
 * Stands for a secret in an exported team: the source of a calendar, or what signs the requests of an owner look-up. At such an
 * address nothing can be read, so a host who has it is not offered: one that is missing must not look like an empty calendar.
 */
export const LEFT_OUT = '(left out)';

/** The kind that a source tells; `null` for one that is left out, which can be any. */
export function kindOfSource(source: string): CalendarKind | null {
  if (source === LEFT_OUT) return null;
  const [, scheme = ''] = /^(caldav|google|microsoft)s?:/i.exec(source) ?? [];
  return (scheme.toLowerCase() || 'icalendar') as CalendarKind;
}

/** The kind of a calendar. */
export function kindOf({ kind, source }: Pick<CalendarConfig, 'kind' | 'source'>): CalendarKind {
  return kindOfSource(source) ?? kind;
}

/** Which calendar of which connected account the source of a Google or Microsoft calendar names; `null` if it names none. */
export function accountCalendar(source: string): AccountCalendar | null {
  const [, kind = '', connection = '', calendar = ''] =
    /^(google|microsoft):\/\/([A-Za-z0-9_-]{1,64})\/([^/?#\s]+)$/i.exec(source) ?? [];
  if (!calendar) return null;
  try {
    return { kind: kind.toLowerCase() as AccountCalendar['kind'], connection, calendar: decodeURIComponent(calendar) };
  } catch {
    return null;
  }
}

/** Whether bookings can be written into calendars of a kind. */
export function canBeWritten(kind: CalendarKind): boolean {
  return kind !== 'icalendar';
}
