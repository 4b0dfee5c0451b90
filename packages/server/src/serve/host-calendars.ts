import type { TeamConfig } from '@team-booking/engine';
import type { HostCalendar } from '@team-booking/calendars';

/** The calendars with the busy time of a team's hosts. */
export function hostCalendars(team: TeamConfig): HostCalendar[] {
  return team.hosts
    .filter(({ active }) => active)
    .flatMap((host) =>
      host.calendars.map(({ id, source }) => ({
        host: host.id,
        calendar: id,
        source: isAddress(source)
          ? ({ kind: 'feed', url: source } as const)
          : ({ kind: 'file', path: source } as const),
        hostTimeZone: host.timeZone,
        hostEmail: host.email,
      })),
    );
}

/** An address has a scheme of more than one letter; with one it is a drive. */
export function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(source);
}
