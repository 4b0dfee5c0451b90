import { Refusal } from '@team-booking/contract';
import type { BookingTypeSettings, BookingTypeStatus } from '@team-booking/contract/team';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { hostsOf } from '../team/seats.ts';

/** A booking type with another status. @throws {Refusal} `invalid` if it cannot be offered yet */
export function withStatus(
  settings: BookingTypeSettings,
  status: BookingTypeStatus,
  type: BookingTypeConfig,
): BookingTypeSettings {
  if (status === 'published') checkHosts(type);
  return { ...settings, status };
}

function checkHosts(type: BookingTypeConfig): void {
  const { length } = hostsOf(type);
  const needed = type.mode === 'solo' ? 1 : 2;
  if (length >= needed) return;
  const detail =
    type.mode === 'solo'
      ? 'It cannot be published yet: nobody hosts it. Choose its host first.'
      : `It cannot be published yet: ${type.mode} needs at least two hosts, and has ${length === 0 ? 'none' : 'one'}. Add ${length === 0 ? 'two' : 'another'}, or choose mode solo.`;
  throw new Refusal('invalid', detail, { errors: [{ pointer: '/hosts', detail: `are ${length}, not ${needed}` }] });
}
