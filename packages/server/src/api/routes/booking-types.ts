import { check, primitives, type BookingType, type Discovery, type FieldError } from '@team-booking/contract';
import { parseInstant } from '@team-booking/core';
import { Hono, type Context } from 'hono';
import {
  type AvailabilityQuery,
  type Backend,
  type BookingTypeConfig,
  invalid,
  publicAvailability,
  publicType,
  Refusal,
  type TeamConfig,
  teamOf,
  typeBySlug,
} from '@team-booking/engine';
import { bearerToken } from '../request-headers.ts';
import { taggedJson } from '../tagged-json.ts';

/** `GET /booking-types/{slug}` and its availability. */
export function bookingTypeRoutes(backend: Backend, now: () => number, discovery: Discovery): Hono {
  const routes = new Hono();
  const seen = new WeakMap<BookingTypeConfig, BookingType>();
  const publicly = (type: BookingTypeConfig, team: TeamConfig): BookingType => {
    let known = seen.get(type);
    if (!known) seen.set(type, (known = publicType(type, team, backend.hostIds, discovery)));
    return known;
  };

  routes.get('/:slug', (context) =>
    backend.store.read(backend.team, async (view) => {
      const team = await teamOf(view);
      const type = typeOf(context, team);
      if (type instanceof Response) return type;
      const answer = publicly(type, team);
      return taggedJson(context, answer, { revision: answer.revision });
    }),
  );

  routes.get('/:slug/availability', (context) =>
    backend.store.read(backend.team, async (view) => {
      const team = await teamOf(view);
      const type = typeOf(context, team);
      if (type instanceof Response) return type;
      const query = readQuery(context);
      const { revision } = publicly(type, team);
      const answer = await publicAvailability(backend, view, type, revision, query, now());
      const { from, to, hosts } = answer;
      return taggedJson(context, answer, { from, to, revision, hosts }, query.booking === null);
    }),
  );
  return routes;
}

/** The type that a request names, or where it has gone. */
function typeOf(context: Context, team: TeamConfig): BookingTypeConfig | Response {
  const slug = context.req.param('slug')!;
  const type = typeBySlug(team, slug);
  if (!type) throw new Refusal('not-found', 'There is no such booking type. Look at its link.');
  if (type.slug === slug) return type;
  const { pathname, search } = new URL(context.req.url);
  const path = pathname.replace(/\/booking-types\/[^/]+/, `/booking-types/${type.slug}`);
  // For a while only: a slug that was given up may be given to something else.
  context.header('Cache-Control', 'public, max-age=300');
  return context.redirect(`${path}${search}`, 308);
}

function readQuery(context: Context): AvailabilityQuery {
  const errors: FieldError[] = [];
  const value = (name: string) => context.req.query(name);
  const instant = (name: string): number => {
    const text = value(name);
    const time = text !== undefined && check(primitives.Instant, text).ok ? parseInstant(text) : NaN;
    if (Number.isNaN(time))
      errors.push({ pointer: `?${name}`, detail: 'has to be an instant such as 2026-12-08T00:00:00Z' });
    return time;
  };
  const from = instant('from');
  const to = instant('to');
  if (from >= to) errors.push({ pointer: '?to', detail: 'has to be after from' });

  const duration = value('duration') === undefined ? null : Number(value('duration'));
  if (duration !== null && !Number.isInteger(duration))
    errors.push({ pointer: '?duration', detail: 'has to be whole minutes' });
  const anyone = value('anyone') ?? 'false';
  if (anyone !== 'true' && anyone !== 'false') errors.push({ pointer: '?anyone', detail: 'has to be true or false' });
  if (errors.length > 0) throw invalid(errors);

  const id = value('booking');
  const token = bearerToken(context);
  if (id !== undefined && token === null) {
    throw new Refusal('unauthorized', 'Send the manage token of the booking as Authorization: Bearer …');
  }
  const booking = id === undefined ? null : { id, token: token! };
  return { from, to, duration, host: value('host') ?? null, booking, anyone: anyone === 'true' };
}
