import { randomUUID } from 'node:crypto';
import { dateOf } from '@team-booking/core/time';
import {
  BackendError,
  createClient,
  type Booking,
  type BookingBackend,
  type BookingRequest,
  type BookingType,
  type Client,
  type Problem,
} from '@team-booking/sdk';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pageHeaders } from '../headers.ts';
import type { Html, Place } from '../layout.ts';
import { voiceFor } from '../words.ts';
import { bookedPage } from './booked-page.ts';
import { lastDate, linkIn, queryOf, readChoice } from './choice.ts';
import { DAYS, daysPage } from './days-page.ts';
import { formPage, type FormPage, type FormProblem } from './form-page.ts';
import { backendOf, type PublicApi } from './public-api.ts';
import { inputsOf, requestFrom } from './read-form.ts';
import { freeDays, nearestStarts, shiftDate } from './times.ts';

/** Dependencies of the plain pages. */
export interface PlainOptions {
  readonly place: Place;
  /** The public API, called on behalf of this visitor. */
  readonly api: (context: Context) => PublicApi;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly missing: (context: Context) => Promise<Response>;
}

/** A request for a page of a booking type. */
interface Visit {
  readonly backend: BookingBackend;
  readonly client: Client;
  readonly type: BookingType;
  /** Secret of the link that they came by. */
  readonly link: string | null;
}

/**
 * Booking without JavaScript: `/{slug}/plain` with days and times, `/{slug}/plain/book` with the form. They use the public API
 * only, so the same rules hold as for the booker.
 */
export function plainRoutes({ place, api, now, missing }: PlainOptions): Hono {
  const routes = new Hono();

  /** `null` if there is no such booking type. */
  async function visit(context: Context): Promise<Visit | null> {
    const backend = backendOf(api(context));
    const link = linkIn(new URL(context.req.url).searchParams);
    const client = createClient({
      backend,
      slug: context.req.param('slug') ?? '',
      now,
      ...(link !== null && { link }),
    });
    try {
      return { backend, client, type: await client.bookingType(), link };
    } catch (error) {
      if (error instanceof BackendError && error.code === 'not-found') return null;
      throw error;
    }
  }

  routes.get('/:slug{[a-z0-9-]+}/plain', async (context) => {
    const visited = await visit(context);
    if (!visited) return missing(context);
    const { client, type, link } = visited;
    const present = now();
    const choice = readChoice(new URL(context.req.url).searchParams, type, present, link);
    const { duration, timeZone, from } = choice;
    const days = await freeDays(client, { duration, timeZone, from, days: DAYS });
    const today = dateOf(present, timeZone);
    const before = shiftDate(from, -DAYS);
    const later = shiftDate(from, DAYS);
    return answer(
      link === null ? 'public' : 'form',
      daysPage(place, voiceOf(context), {
        type,
        choice,
        days,
        earlier: from > today ? (before > today ? before : today) : null,
        later: later <= lastDate(type, timeZone, present) ? later : null,
      }),
    );
  });

  routes.get('/:slug{[a-z0-9-]+}/plain/book', async (context) => {
    const visited = await visit(context);
    if (!visited) return missing(context);
    const { type, link } = visited;
    const query = new URL(context.req.url).searchParams;
    const { start, ...choice } = readChoice(query, type, now(), link);
    if (start === null) return context.redirect(`${place.base}/${type.slug}/plain${queryOf(choice)}`, 303);
    const form = new URLSearchParams();
    return show(context, { type, choice: { ...choice, start }, form, key: randomUUID(), problem: null });
  });

  routes.post('/:slug{[a-z0-9-]+}/plain/book', limited, async (context) => {
    const visited = await visit(context);
    if (!visited) return missing(context);
    const { type, backend, link } = visited;
    const form = new URLSearchParams(await context.req.text());
    const { start, ...rest } = readChoice(form, type, now(), link);
    if (start === null) return context.redirect(`${place.base}/${type.slug}/plain${queryOf(rest)}`, 303);
    const choice = { ...rest, start };
    const voice = voiceOf(context);
    const sent = form.get('key') ?? '';
    const key = /^[0-9a-f-]{36}$/.test(sent) ? sent : randomUUID();
    const outcome = await book(backend, requestFrom(form, type, choice, voice.locale), key);
    if (outcome.ok) return answer('form', bookedPage(place, voice, type, outcome.booking));
    const problem = await problemOf(outcome.problem, visited, choice);
    return show(context, { type, choice, form, key: randomUUID(), problem }, outcome.problem.status);
  });

  async function problemOf(
    refused: Problem,
    { client, type }: Visit,
    choice: FormPage['choice'],
  ): Promise<FormProblem> {
    if (refused.code === 'too-many-requests') return { kind: 'other', text: 'tooMany' };
    if (refused.code === 'slot-taken') {
      return { kind: 'taken', nearest: await nearestStarts(client, type, { ...choice, count: 3, now: now() }) };
    }
    const inputs = inputsOf(refused.errors ?? []);
    return inputs.size > 0 ? { kind: 'wrong', inputs } : { kind: 'other', text: 'refused' };
  }

  function show(context: Context, page: FormPage, status = 200): Promise<Response> {
    return answer('form', formPage(place, voiceOf(context), page), status);
  }

  return routes;
}

/** Books. Everything that the API refuses is an outcome; only its failures are thrown. */
async function book(
  backend: BookingBackend,
  request: BookingRequest,
  idempotencyKey: string,
): Promise<{ ok: true; booking: Booking } | { ok: false; problem: Problem }> {
  try {
    return await backend.book(request, { idempotencyKey });
  } catch (error) {
    const problem = error instanceof BackendError ? error.problem : undefined;
    if (!problem || problem.status >= 500) throw error;
    return { ok: false, problem };
  }
}

const limited = bodyLimit({
  maxSize: 64 * 1024,
  onError: (context) => context.text('This form is too large.', 413),
});

const voiceOf = (context: Context) => voiceFor(context.req.header('Accept-Language'));

async function answer(kind: 'public' | 'form', page: Html, status = 200): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders(kind), 'Content-Type': 'text/html; charset=UTF-8' },
  });
}
