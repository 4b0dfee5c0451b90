import { type Fixture, type FixtureBookingType, type FixtureHost, invalid } from '@team-booking/contract';
import { checkHost } from '../team/check-host.ts';
import { emptyTeam } from '../team/empty-team.ts';
import { checkRouting } from '../team/check-routing.ts';
import { fieldError, Problems } from '../team/problems.ts';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../config/team-config.ts';

/**
 * The team that a fixture describes. It may have what settings may not, such as groups without members: tests examine
 * what happens then.
 *
 * @throws {Refusal} `invalid`
 */
export function teamOfFixture(fixture: Fixture, id: string): TeamConfig {
  const hosts = fixture.hosts.map(hostOf);
  const problems = new Problems();
  problems.unique(
    hosts.map((host) => host.id),
    (i) => `/hosts/${i}/id`,
  );
  for (const [i, host] of hosts.entries()) checkHost(host, `/hosts/${i}`, problems);
  const known = new Set(hosts.map((host) => host.id));
  problems.unique(
    fixture.bookingTypes.map(({ slug }) => slug),
    (i) => `/bookingTypes/${i}/slug`,
  );
  for (const [i, type] of fixture.bookingTypes.entries()) checkType(type, known, `/bookingTypes/${i}`, problems);
  throwAll(problems);
  const bookingTypes = fixture.bookingTypes.map(typeOf);
  checkRouting(bookingTypes, problems);
  throwAll(problems);
  return {
    ...emptyTeam(id),
    hosts,
    bookingTypes,
  };
}

/** @throws {Refusal} `invalid` */
function throwAll({ errors }: Problems): void {
  if (errors.length === 0) return;
  throw invalid(errors.map((error) => fieldError(error, error.field)));
}

function checkType(type: FixtureBookingType, known: ReadonlySet<string>, field: string, problems: Problems): void {
  problems.timeZone(type.slot.timeZone, `${field}/slot/timeZone`);
  for (const [g, { need, hosts }] of type.groups.entries()) {
    const place = `${field}/groups/${g}`;
    if (need !== 'all' && hosts.length > 0 && need > hosts.length) {
      const remedy = 'Need fewer, or list more hosts.';
      problems.add('need-exceeds-group', `${place}/need`, `is ${need} of ${hosts.length} hosts`, remedy);
    }
    for (const [h, { id }] of hosts.entries()) {
      if (known.has(id)) continue;
      problems.add('unknown-host', `${place}/hosts/${h}/id`, `is ${id}`, 'Use the id of one of the hosts.');
    }
  }
}

function hostOf({ id, name, timeZone, hours, overrides, limits }: FixtureHost): HostConfig {
  return {
    id,
    name,
    email: `${encodeURIComponent(id)}@team.example`,
    avatarUrl: null,
    timeZone,
    hours,
    overrides,
    holidays: true,
    limits,
    joinUrl: `https://meet.example/${id}`,
    calendars: [],
    active: true,
  };
}

function typeOf({ groups, ...type }: FixtureBookingType): BookingTypeConfig {
  return {
    ...type,
    id: type.slug,
    aliases: [],
    durations: type.durations.toSorted((a, b) => a - b),
    defaultDuration: null,
    groups: groups.map(({ need, hosts }) => ({
      need,
      members: hosts.map(({ id, weight, priority }) => ({ host: id, weight, priority })),
    })),
    payment: null,
    requestedHost: 'neutral',
    timeZoneLock: null,
    contact: null,
  };
}
