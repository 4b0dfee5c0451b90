import type { BookingTypeSettings, Holidays, HostSettings, MemberSettings } from '@team-booking/contract/team';
import { kindOf } from '../config/calendar-kind.ts';
import { isFixed } from './seats.ts';
import type {
  BookingTypeConfig,
  GroupConfig,
  HolidaysConfig,
  HostConfig,
  LimitsConfig,
  MemberConfig,
  ReminderConfig,
} from '../config/team-config.ts';

/** When people are reminded where a type does not say: one day before, which is left out for what is booked later than that. */
const REMINDERS: readonly ReminderConfig[] = [{ before: 1440 }];

/** When visitors and guests of a type are reminded, the first first. */
export function remindersOf({
  reminders = REMINDERS,
}: Pick<BookingTypeConfig, 'reminders'>): readonly ReminderConfig[] {
  return reminders;
}

/** Holidays in the order of their dates. */
export function holidaysConfig({ country, region, days = [] }: Holidays): HolidaysConfig {
  return { country, region: region ?? null, days: days.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** A host with the defaults filled in. */
export function hostConfig(host: HostSettings): HostConfig {
  return {
    id: host.id,
    ...(host.kind && { kind: host.kind }),
    name: host.name,
    email: host.email ?? null,
    avatarUrl: host.avatarUrl ?? null,
    timeZone: host.timeZone,
    hours: host.hours ?? [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
    overrides: host.overrides ?? [],
    holidays: host.holidays ?? true,
    limits: limitsConfig(host.limits),
    joinUrl: host.joinUrl ?? null,
    calendars: (host.calendars ?? []).map(
      ({ id, kind = 'icalendar', source, writes, whenUnreadable, freeBusyOnly }, i) => ({
        id: id ?? `calendar-${i + 1}`,
        kind: kindOf({ kind, source }),
        source,
        writes: writes ?? false,
        whenUnreadable: whenUnreadable ?? 'closed',
        ...(freeBusyOnly && { freeBusyOnly }),
      }),
    ),
    active: host.active ?? true,
  };
}

/** A booking type with the defaults filled in. @param resources ids of hosts who are nobody, such as rooms. Default: none */
export function bookingTypeConfig(
  type: BookingTypeSettings,
  resources: ReadonlySet<string> = new Set(),
): BookingTypeConfig {
  const groups = groupConfigs(type);
  return {
    id: type.id ?? type.slug,
    slug: type.slug,
    aliases: type.aliases ?? [],
    status: type.status ?? 'published',
    linkOnly: type.linkOnly ?? false,
    title: type.title,
    description: type.description ?? '',
    mode: type.mode,
    durations: type.durations.toSorted((a, b) => a - b),
    defaultDuration: type.defaultDuration ?? null,
    slot: { offset: 0, ...type.slot },
    buffers: { before: 0, after: 0, ...type.buffers },
    // An hour and 60 days.
    window: { minNotice: 60, horizon: 86_400, ...type.window },
    limits: limitsConfig(type.limits),
    groups,
    owner: ownerOf(type, groups, resources),
    fairness: type.fairness ?? 'turns',
    requestedHost: type.requestedHost ?? 'neutral',
    offering: type.offering ?? 'all',
    maxLead: type.maxLead ?? null,
    showHosts: type.showHosts ?? true,
    ...(type.hostChoice && { hostChoice: type.hostChoice }),
    locations: type.locations ?? [],
    fields: type.fields ?? [],
    routing: type.routing ?? null,
    ownerLookup: type.ownerLookup ?? null,
    joinHook: type.joinHook ?? null,
    guests: type.guests ?? { max: 5 },
    consent: type.consent ?? null,
    approval: type.approval ?? false,
    payment: type.payment ? { holdMinutes: 15, refundUntil: null, ...type.payment } : null,
    policy: { cancelUntil: null, rescheduleUntil: null, sameHost: true, replaceable: false, ...type.policy },
    reminders: (type.reminders ?? REMINDERS).toSorted((a, b) => b.before - a.before),
    hostReminders: type.hostReminders ?? false,
    timeZoneLock: type.timeZoneLock ?? null,
    contact: type.contact ?? null,
    ...(type.translations && { translations: type.translations }),
  };
}

/** The groups as written, or the one group that follows from mode and hosts. */
export function groupConfigs({ mode, hosts, groups }: BookingTypeSettings): GroupConfig[] {
  const written = groups ?? [{ need: mode === 'collective' ? ('all' as const) : 1, hosts: hosts ?? [] }];
  return written.map((group) => ({ need: group.need, members: group.hosts.map(memberConfig) }));
}

/** Members of the groups that need all their members: they take part in every booking. */
export function fixedHosts(groups: readonly GroupConfig[]): string[] {
  const fixed = groups.filter(isFixed).flatMap(({ members }) => members.map(({ host }) => host));
  return [...new Set(fixed)];
}

function ownerOf(
  { mode, owner }: BookingTypeSettings,
  groups: readonly GroupConfig[],
  resources: ReadonlySet<string>,
): string | null {
  if (mode === 'solo' || mode === 'round-robin') return null;
  return owner ?? fixedHosts(groups).find((host) => !resources.has(host)) ?? null;
}

function memberConfig(member: MemberSettings): MemberConfig {
  return typeof member === 'string'
    ? { host: member, weight: 1, priority: 1 }
    : { host: member.host, weight: member.weight ?? 1, priority: member.priority ?? 1 };
}

function limitsConfig(limits: HostSettings['limits']): LimitsConfig {
  return {
    perDay: limits?.perDay ?? null,
    perWeek: limits?.perWeek ?? null,
    perMonth: limits?.perMonth ?? null,
  };
}
