import type { FieldError, FieldProblem, LocationChoice } from '@team-booking/contract';
import { makesCalls } from '../../calendars/made-call.ts';
import type { SecretKey } from '../../crypto/secret-key.ts';
import type { StoredLocation } from '../../store/rows.ts';
import type { BookingTypeConfig, HostConfig, LocationConfig } from '../../config/team-config.ts';

/** A location of a type with what the visitor added to it. */
export interface ChosenLocation {
  readonly option: LocationConfig;
  readonly phone: string | null;
  readonly address: string | null;
}

/**
 * The location that a visitor chose. If there is only one, it is the default.
 *
 * @param phone the visitor's own number, the default for a location that asks for one
 */
export function chooseLocation(
  { locations }: BookingTypeConfig,
  choice: LocationChoice | undefined,
  phone: string | undefined,
): { chosen: ChosenLocation | null; errors: FieldError[] } {
  const failed = (pointer: string, detail: string, code: FieldProblem = 'required') => ({
    chosen: null,
    errors: [{ pointer, detail, code }],
  });
  if (!choice && locations.length === 0) return { chosen: null, errors: [] };
  if (!choice && locations.length > 1) return failed('/location', 'is required: choose one of the locations');
  const option = choice ? locations.find(({ id }) => id === choice.id) : locations[0];
  if (!option) return failed('/location/id', 'is none of the locations', 'choice');
  const number = choice?.phone ?? phone;
  if (option.ask === 'phone' && number === undefined) return failed('/location/phone', 'is required');
  if (option.ask === 'address' && choice?.address === undefined) return failed('/location/address', 'is required');
  const chosen = {
    option,
    phone: option.ask === 'phone' ? (number ?? null) : null,
    address: option.ask === 'address' ? (choice?.address ?? null) : (option.address ?? null),
  };
  return { chosen, errors: [] };
}

/** What a join link is derived from. */
export interface Room {
  readonly team: string;
  readonly booking: string;
  /** Whose room it is: the assigned host, or the owner. */
  readonly host: HostConfig;
}

/** Where a booking takes place, with the join link of its host. */
export function placeOf({ option, phone, address }: ChosenLocation, room: Room, key: SecretKey): StoredLocation {
  const joinUrl = option.kind === 'online' ? joinUrlOf(option, room, key) : null;
  return {
    id: option.id,
    kind: option.kind,
    label: option.label,
    ...(joinUrl !== null && { joinUrl }),
    ...(address !== null && { address }),
    ...(phone !== null && { phone }),
  };
}

function joinUrlOf({ joinUrl, call }: LocationConfig, { team, booking, host }: Room, key: SecretKey): string | null {
  // It comes with the event, or when it was asked for.
  if (call === 'hook' || (call && makesCalls(host))) return null;
  if (joinUrl === undefined) return host.joinUrl;
  return joinUrl
    .replaceAll('{host}', encodeURIComponent(host.id))
    .replaceAll('{booking}', encodeURIComponent(booking))
    .replaceAll('{room}', key.derive('room', team, booking, host.id).slice(0, 22));
}

/**
 * The location of a booking whose host may have changed: the join link is that of the new host, the rest stays.
 *
 * @param former who was in charge before: a call that was made for them stays theirs
 */
export function movedPlace(
  place: StoredLocation | null,
  { locations }: BookingTypeConfig,
  room: Room,
  key: SecretKey,
  former: string | undefined,
): StoredLocation | null {
  const option = locations.find(({ id }) => id === place?.id);
  if (!place || !option) return place;
  const next = placeOf({ option, phone: place.phone ?? null, address: place.address ?? null }, room, key);
  const isKept = option.call && next.joinUrl === undefined && former === room.host.id;
  return isKept && place.joinUrl !== undefined ? { ...next, joinUrl: place.joinUrl } : next;
}
