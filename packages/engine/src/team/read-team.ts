import { check, UNKNOWN_MEMBER, type FieldError } from '@team-booking/contract';
import { checkBookingType } from './check-booking-type.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkHost } from './check-host.ts';
import { checkResources } from './check-resources.ts';
import { checkTeam } from './check-team.ts';
import { checkRouting } from './check-routing.ts';
import { Problems, type TeamError } from './problems.ts';
import { isResource } from './resources.ts';
import { bookingTypeConfig, holidaysConfig, hostConfig } from './defaults.ts';
import { TeamSettings } from '@team-booking/contract/team';
import type { TeamConfig } from '../config/team-config.ts';

/** A valid team, or all errors of its settings. */
export type ReadTeam = { ok: true; team: TeamConfig } | { ok: false; errors: readonly TeamError[] };

/**
 * Reads a team's settings (see `TeamSettings`): validates them and fills in defaults.
 *
 * @param settings the parsed JSON
 * @param providers names of those who take payments. Default: nobody does, and no type may ask for any
 */
export function readTeam(settings: unknown, providers: readonly string[] = []): ReadTeam {
  const checked = check(TeamSettings, settings);
  if (!checked.ok) return { ok: false, errors: shapeErrors(checked.errors) };
  const written = checked.value;
  const problems = new Problems();

  checkTeam(written, problems);
  const hosts = written.hosts.map(hostConfig);
  problems.unique(
    hosts.map(({ id }) => id),
    (i) => `/hosts/${i}/id`,
  );
  for (const [i, host] of hosts.entries()) {
    checkHost(host, `/hosts/${i}`, problems);
    checkCalendars(written.hosts[i]?.calendars ?? [], `/hosts/${i}/calendars`, problems);
  }

  const ids = new Set(hosts.map(({ id }) => id));
  const resources = new Set(hosts.filter(isResource).map(({ id }) => id));
  for (const [i, type] of written.bookingTypes.entries()) {
    checkBookingType(type, ids, `/bookingTypes/${i}`, problems, providers);
    checkResources(type, resources, `/bookingTypes/${i}`, problems);
  }
  problems.unique(
    written.bookingTypes.map(({ slug, id }) => id ?? slug),
    (i) => `/bookingTypes/${i}/id`,
  );
  // No slug or alias may belong to two types.
  const names = written.bookingTypes.flatMap(({ slug, aliases = [] }, i) => [
    { name: slug, field: `/bookingTypes/${i}/slug` },
    ...aliases.map((alias, a) => ({ name: alias, field: `/bookingTypes/${i}/aliases/${a}` })),
  ]);
  problems.unique(
    names.map(({ name }) => name),
    (i) => names[i]!.field,
  );

  if (problems.errors.length > 0) return { ok: false, errors: problems.errors };
  const bookingTypes = written.bookingTypes.map((type) => bookingTypeConfig(type, resources));
  checkRouting(bookingTypes, problems);
  if (problems.errors.length > 0) return { ok: false, errors: problems.errors };
  const team: TeamConfig = {
    id: written.id ?? 'team',
    name: written.name,
    logoUrl: written.logoUrl ?? null,
    accent: written.accent ?? null,
    contact: written.contact ?? null,
    timeZone: written.timeZone ?? null,
    locale: written.locale ?? null,
    keepBookings: written.keepBookings ?? null,
    holidays: written.holidays ? holidaysConfig(written.holidays) : null,
    hosts,
    bookingTypes,
  };
  return { ok: true, team };
}

function shapeErrors(errors: readonly FieldError[]): TeamError[] {
  return errors.map(({ pointer: field, detail, ...shape }) =>
    detail === UNKNOWN_MEMBER
      ? {
          code: 'invalid',
          field,
          problem: 'is no setting',
          remedy: 'Look for a misspelt name, or leave it out.',
          shape,
        }
      : {
          code: 'invalid',
          field,
          problem: detail,
          remedy: 'Correct it; the documentation lists all team settings.',
          shape,
        },
  );
}
