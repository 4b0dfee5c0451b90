import type { HostDocument, HostSummary } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { Refusal } from '@team-booking/contract';
import type { HostConfig, TeamConfig } from '../config/team-config.ts';
import { hostSettings } from '../team/as-settings.ts';
import { revisionOf } from '../team/revision.ts';
import { hostsOf } from '../team/seats.ts';
import { calendarsOf, worstOf, type CalendarsBackend } from './calendar-health.ts';
import { hostContent } from './host-content.ts';
import { nextAbsence } from './next-absence.ts';

/** @throws {Refusal} `not-found` */
export function knownHost({ hosts }: TeamConfig, id: string): HostConfig {
  const host = hosts.find((one) => one.id === id);
  if (host) return host;
  throw new Refusal('not-found', 'There is no such host. Look at the list of hosts again.');
}

/** A host for admins and for themselves. @throws {Refusal} `not-found` */
export function hostDocument(team: TeamConfig, id: string, backend: CalendarsBackend): HostDocument {
  const host = knownHost(team, id);
  return {
    ...hostSettings(host),
    active: host.active,
    calendars: calendarsOf(host, backend),
    pools: team.bookingTypes
      .filter((type) => hostsOf(type).includes(id))
      .map((type) => ({ id: type.id, title: type.title, owner: type.owner === id })),
    revision: revisionOf(hostContent(host, backend.key)),
  };
}

/** A host in a list; for other hosts without what is theirs. */
export function hostSummary(
  host: HostConfig,
  isTheirs: boolean,
  { backend, now }: { readonly backend: CalendarsBackend; readonly now: number },
): HostSummary {
  const { id, kind, name, avatarUrl, timeZone, active, email } = host;
  const shown = { id, ...(kind && { kind }), name, ...(avatarUrl !== null && { avatarUrl }), timeZone, active };
  if (!isTheirs) return shown;
  const health = backend.calendars?.(id) ?? [];
  const read = health.flatMap(({ asOf }) => asOf ?? []);
  return {
    ...shown,
    ...(email !== null && { email }),
    calendars: worstOf(calendarsOf(host, backend)),
    calendarsAsOf: read.length === 0 ? null : formatInstant(Math.min(...read)),
    away: nextAbsence(host, now),
  };
}
