import type { BookingTypeSettings, Holidays, HostSettings, TeamSettings } from '@team-booking/contract/team';
import { kindOf } from '../config/calendar-kind.ts';
import type { BookingTypeConfig, HolidaysConfig, HostConfig, LimitsConfig, TeamConfig } from '../config/team-config.ts';

/** A configuration as it would be written down: `readTeam` makes the same configuration of it. */
export function asSettings(team: TeamConfig): TeamSettings {
  const { id, name, logoUrl, accent, contact, timeZone, locale, keepBookings, holidays, hosts, bookingTypes } = team;
  return {
    id,
    name,
    ...given({ logoUrl, accent, contact, timeZone, locale, keepBookings }),
    ...(holidays && { holidays: holidaysSettings(holidays) }),
    hosts: hosts.map(hostSettings),
    bookingTypes: bookingTypes.map(bookingTypeSettings),
  };
}

function holidaysSettings({ country, region, days }: HolidaysConfig): Holidays {
  return plain({ country, ...given({ region }), days });
}

/** A host as they would be written down. */
export function hostSettings(host: HostConfig): HostSettings {
  const { email, avatarUrl, joinUrl, limits, calendars, ...rest } = host;
  return plain({
    ...rest,
    ...given({ email, avatarUrl, joinUrl }),
    limits: limitsSettings(limits),
    calendars: calendars.map((calendar) => ({ ...calendar, kind: kindOf(calendar) })),
  });
}

/** A booking type as it would be written down. */
export function bookingTypeSettings(type: BookingTypeConfig): BookingTypeSettings {
  const {
    groups,
    owner,
    defaultDuration,
    limits,
    consent,
    timeZoneLock,
    contact,
    payment,
    maxLead = null,
    ...rest
  } = type;
  // Absent in what was stored before there was any.
  const { routing = null, ownerLookup = null, joinHook = null, ...others } = rest;
  const [members = []] = groups.map((group) => group.members);
  const written = groups.map((group) => ({ need: group.need, hosts: group.members }));
  return plain({
    ...others,
    ...(type.mode === 'panel' ? { groups: written } : { hosts: members }),
    ...given({
      owner,
      defaultDuration,
      consent,
      timeZoneLock,
      contact,
      routing,
      ownerLookup,
      joinHook,
      payment: payment ?? null,
      maxLead,
    }),
    limits: limitsSettings(limits),
  });
}

function limitsSettings({ perDay, perWeek, perMonth }: LimitsConfig): NonNullable<HostSettings['limits']> {
  return given({ perDay, perWeek, perMonth });
}

/** The members that are not `null`, nor missing in a configuration that was stored before there were such. */
function given<T extends object>(members: T): { [Name in keyof T]?: Exclude<T[Name], null> } {
  const entries = Object.entries(members).filter(([, value]) => value != null);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], null> };
}

type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Name in keyof T]: Plain<T[Name]> }
    : T;

/** A configuration is read-only, settings are not: they are a copy of their own. */
function plain<T>(settings: T): Plain<T> {
  return structuredClone(settings) as Plain<T>;
}
