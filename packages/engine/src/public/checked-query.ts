import { check, primitives, type FieldError } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import type { AvailabilityQuery } from './public-availability.ts';
import type { ManageAccess } from '../booking/managed.ts';
import { invalid, Refusal } from '../booking/refusal.ts';

/** A query for availability as it came in, whatever its members are. What is absent was not given. */
export interface AvailabilityParameters {
  readonly from?: unknown;
  readonly to?: unknown;
  /** Minutes, as a number. */
  readonly duration?: unknown;
  readonly host?: unknown;
  readonly anyone?: unknown;
  /** A booking that is being moved, with its manage token if there is one. */
  readonly booking?: ClaimedAccess | undefined;
}

/** The right to a booking, as somebody claims it or forgot to. */
export interface ClaimedAccess {
  readonly id: string;
  readonly token: string | null;
}

/** @throws {Refusal} `invalid`, `unauthorized` */
export function checkedQuery(parameters: AvailabilityParameters): AvailabilityQuery {
  const errors: FieldError[] = [];
  const wrong = (pointer: string, detail: string) => void errors.push({ pointer, detail });
  const instant = (name: 'from' | 'to'): number => {
    const checked = check(primitives.Instant, parameters[name]);
    const time = checked.ok ? parseInstant(checked.value) : NaN;
    if (Number.isNaN(time)) wrong(`?${name}`, 'has to be an instant such as 2026-12-08T00:00:00Z');
    return time;
  };
  const from = instant('from');
  const to = instant('to');
  if (from >= to) wrong('?to', 'has to be after from');

  const { duration = null, host = null, anyone = false, booking } = parameters;
  if (duration !== null && !isWhole(duration)) wrong('?duration', 'has to be whole minutes');
  if (host !== null && typeof host !== 'string') wrong('?host', 'has to be the id of a host');
  if (typeof anyone !== 'boolean') wrong('?anyone', 'has to be true or false');
  if (errors.length > 0) throw invalid(errors);
  return {
    from,
    to,
    duration: duration as number | null,
    host: host as string | null,
    booking: booking ? checkedAccess(booking) : null,
    anyone: anyone as boolean,
  };
}

/** @throws {Refusal} `unauthorized` if there is no token */
export function checkedAccess({ id, token }: ClaimedAccess): ManageAccess {
  if (token) return { id, token };
  throw new Refusal('unauthorized', 'Send the manage token of the booking as Authorization: Bearer …');
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}
