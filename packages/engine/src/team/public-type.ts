import { apart } from './resources.ts';
import {
  canonicalJson,
  CONTRACT,
  type BookingType,
  type Discovery,
  type LocationOption,
  type PublicHost,
} from '@team-booking/contract';
import { ALGORITHM } from '@team-booking/core/assignment';
import { digest } from '../crypto/digest.ts';
import type { HostIds } from './host-ids.ts';
import { hostsOf, isFixed } from './seats.ts';
import type { BookingTypeConfig, HostConfig, LocationConfig, TeamConfig } from '../config/team-config.ts';

/** The discovery document of this backend. */
export const DISCOVERY: Discovery = {
  contract: CONTRACT,
  capabilities: ['approval', 'holds', 'routing'],
  algorithm: ALGORITHM,
};

/** The same when it was started for tests. */
export const TESTING_DISCOVERY: Discovery = { ...DISCOVERY, capabilities: [...DISCOVERY.capabilities, 'testing'] };

/** A booking type as visitors may see it. */
export function publicType(
  type: BookingTypeConfig,
  team: TeamConfig,
  ids: HostIds,
  discovery: Discovery = DISCOVERY,
): BookingType {
  const hosts = new Map(team.hosts.map((host) => [host.id, host]));
  const active = (id: string) => hosts.get(id)?.active ?? false;
  // Inactive hosts are left out of a rotation, but kept in a group that cannot be filled without them, so that it shows as unfilled.
  const groups = type.groups.map(({ need, members }) => {
    const present = members.filter(({ host }) => active(host));
    const enough = need !== 'all' && need <= present.length;
    return { need, members: isFixed({ need, members }) || !enough ? members : present };
  });
  const { cancelUntil, rescheduleUntil, sameHost } = type.policy;
  const content = {
    ...discovery,
    slug: type.slug,
    title: type.title,
    description: type.description,
    mode: type.mode,
    durations: [...type.durations],
    ...(type.defaultDuration !== null && { defaultDuration: type.defaultDuration }),
    slot: { ...type.slot },
    groups: groups.map(({ need, members }) => ({ need, hosts: members.map(({ host }) => ids.publicId(type, host)) })),
    hosts: apart(hostsOf({ groups }).map((id) => hosts.get(id)!)).people.map((host) => publicHost(type, host, ids)),
    ...(type.hostChoice && { hostChoice: type.hostChoice }),
    locations: type.locations.map(publicLocation),
    fields: [...type.fields],
    // Only what is asked: where answers lead is nobody's business.
    ...(type.routing && { routing: { questions: [...type.routing.questions] } }),
    guests: type.guests,
    consent: type.consent,
    payment: priceOf(type),
    approval: type.approval,
    window: type.window,
    policy: { cancelUntil, rescheduleUntil, sameHost },
    timeZoneLock: type.timeZoneLock,
    branding: {
      team: team.name,
      ...(team.logoUrl !== null && { logoUrl: team.logoUrl }),
      ...(team.accent !== null && { accent: team.accent }),
    },
    contact: type.contact ?? team.contact,
  };
  // Whoever reads it in another language has it by this revision, too.
  const { translations } = type;
  const told = translations ? { ...content, translations } : content;
  return { ...content, revision: digest(canonicalJson(told)).slice(0, 22) };
}

/** A host as visitors may see them. */
export function publicHost(type: BookingTypeConfig, host: HostConfig, ids: HostIds): PublicHost {
  return {
    id: ids.publicId(type, host.id),
    ...(type.showHosts && { name: host.name, ...(host.avatarUrl !== null && { avatarUrl: host.avatarUrl }) }),
    ...(type.owner === host.id && { owner: true }),
  };
}

function priceOf({ payment }: BookingTypeConfig): BookingType['payment'] {
  if (!payment) return null;
  const { amount, currency, provider, holdMinutes, tax, refundUntil } = payment;
  return {
    amount,
    currency,
    provider,
    ...(holdMinutes !== undefined && { holdMinutes }),
    ...(tax && { tax }),
    ...(refundUntil !== undefined && { refundUntil }),
  };
}

/** A location without its join link, which only those who have booked may see. */
function publicLocation({ id, kind, label, address, ask }: LocationConfig): LocationOption {
  return { id, kind, label, ...(address !== undefined && { address }), ...(ask && { ask }) };
}
