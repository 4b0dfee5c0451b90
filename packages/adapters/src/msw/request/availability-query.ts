import { check, primitives, type FieldError } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core/iso';
import type { AvailabilityQuery } from '@team-booking/sdk';
import { tokenOf } from './headers.ts';
import { invalid } from './refusal.ts';

/**
 * Which availability a request asks for.
 *
 * @throws {Refusal} `invalid` with every parameter that is wrong; `unauthorized` for a booking without its token
 */
export function availabilityQueryOf(request: Request): AvailabilityQuery {
  const { searchParams } = new URL(request.url);
  const given = (name: string) => searchParams.get(name) ?? undefined;
  const errors: FieldError[] = [];
  const wrong = (name: string, detail: string) => void errors.push({ pointer: `?${name}`, detail });

  const [from, to] = [given('from') ?? '', given('to') ?? ''];
  const [first, end] = [instant(from), instant(to)];
  if (Number.isNaN(first)) wrong('from', 'has to be an instant such as 2026-12-08T00:00:00Z');
  if (Number.isNaN(end)) wrong('to', 'has to be an instant such as 2026-12-08T00:00:00Z');
  if (first >= end) wrong('to', 'has to be after from');

  const duration = given('duration') === undefined ? undefined : Number(given('duration'));
  if (duration !== undefined && !check(primitives.Duration, duration).ok) wrong('duration', 'has to be whole minutes');
  const [host, id] = [given('host'), given('booking')];
  if (host !== undefined && !check(primitives.Id, host).ok) wrong('host', 'has to be an id');
  if (id !== undefined && !check(primitives.Id, id).ok) wrong('booking', 'has to be an id');
  const anyone = given('anyone');
  if (!['true', 'false', undefined].includes(anyone)) wrong('anyone', 'has to be true or false');
  if (errors.length > 0) throw invalid(errors);

  return {
    from,
    to,
    ...(duration !== undefined && { duration }),
    ...(host !== undefined && { host }),
    ...(id !== undefined && { booking: { id, token: tokenOf(request) } }),
    ...(anyone !== undefined && { anyone: anyone === 'true' }),
  };
}

function instant(text: string): number {
  return check(primitives.Instant, text).ok ? parseInstant(text) : NaN;
}
