import { Refusal } from '@team-booking/contract';
import type { BookingTypeSettings, BookingTypeStatus } from '@team-booking/contract/team';
import { canSeat } from '@team-booking/core/slots';
import { isPublished } from '../booking/backend.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';
import { coreGroups, hostsOf } from '../team/seats.ts';
import { leadingHere } from './led-here.ts';

/**
 * A booking type with another status.
 *
 * @throws {Refusal} `invalid` if it cannot be offered yet, `wrong-state` if others lead their visitors to it
 */
export function withStatus(
  settings: BookingTypeSettings,
  status: BookingTypeStatus,
  type: BookingTypeConfig,
  team: TeamConfig,
): BookingTypeSettings {
  if (status === 'published') checkHosts(type, team);
  else checkNobodyLeads(type, team);
  return { ...settings, status };
}

function checkNobodyLeads(type: BookingTypeConfig, team: TeamConfig): void {
  const leading = leadingHere(team, type);
  if (!isPublished(type) || leading === null) return;
  const detail = `Answers to the questions of ${leading} lead here. Change where they lead first.`;
  throw new Refusal('wrong-state', detail);
}

function checkHosts(type: BookingTypeConfig, { hosts }: TeamConfig): void {
  const { length } = hostsOf(type);
  const needed = type.mode === 'solo' ? 1 : 2;
  if (length >= needed) return checkActive(type, hosts);
  const detail =
    type.mode === 'solo'
      ? 'It cannot be published yet: nobody hosts it. Choose its host first.'
      : `It cannot be published yet: ${type.mode} needs at least two hosts, and has ${length === 0 ? 'none' : 'one'}. Add ${length === 0 ? 'two' : 'another'}, or choose mode solo.`;
  throw new Refusal('invalid', detail, {
    errors: [{ pointer: '/hosts', detail: `are ${length}, not ${needed}`, code: 'team-size' }],
  });
}

/** Whoever is switched off takes no bookings: with nobody in their place nothing would ever be offered. */
function checkActive(type: BookingTypeConfig, hosts: TeamConfig['hosts']): void {
  const active = hosts.filter((host) => host.active).map(({ id }) => id);
  if (canSeat(coreGroups(type), active)) return;
  const off = hosts.filter((host) => !host.active && hostsOf(type).includes(host.id)).map(({ name }) => name);
  const detail = `It cannot be published yet: ${off.join(', ')} ${off.length === 1 ? 'is' : 'are'} switched off, and nobody else can fill their seat. Switch on, or choose other hosts.`;
  throw new Refusal('invalid', detail, {
    errors: [{ pointer: '/hosts', detail: 'cannot fill all seats', code: 'team-size' }],
  });
}
