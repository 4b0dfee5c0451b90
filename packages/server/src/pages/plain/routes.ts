import { randomUUID } from 'node:crypto';
import type { BookingType, Problem } from '@team-booking/contract';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pageHeaders } from '../headers.ts';
import type { Html, Place } from '../layout.ts';
import { voiceFor } from '../words.ts';
import { bookedPage } from './booked-page.ts';
import { queryOf, readChoice } from './choice.ts';
import { DAYS, daysPage } from './days-page.ts';
import { formPage, type FormPage, type FormProblem } from './form-page.ts';
import { book, bookingTypeOf, type PublicApi } from './public-api.ts';
import { inputsOf, requestFrom } from './read-form.ts';
import { dateOf, freeDays, nearestStarts } from './times.ts';

const MINUTE = 60_000;

/** Dependencies of the plain pages. */
export interface PlainOptions {
  readonly place: Place;
  /** The public API, called on behalf of this visitor. */
  readonly api: (context: Context) => PublicApi;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly missing: (context: Context) => Promise<Response>;
}

/**
 * Booking without JavaScript: `/{slug}/plain` with days and times, `/{slug}/plain/book` with the form. They use the public API
 * only, so the same rules hold as for the booker.
 */
export function plainRoutes({ place, api, now, missing }: PlainOptions): Hono {
  const routes = new Hono();

  routes.get('/:slug{[a-z0-9-]+}/plain', async (context) => {
    const type = await bookingTypeOf(api(context), context.req.param('slug'));
    if (!type) return missing(context);
    const present = now();
    const choice = readChoice(new URL(context.req.url).searchParams, type, present);
    const search = { ...choice, days: DAYS };
    const days = await freeDays(api(context), type, search, present);
    const today = dateOf(present, choice.timeZone);
    const last = dateOf(present + type.window.horizon * MINUTE, choice.timeZone);
    const moved = (by: number) => Temporal.PlainDate.from(choice.from).add({ days: by }).toString();
    const before = moved(-DAYS);
    const later = moved(DAYS);
    return answer(
      'public',
      daysPage(place, voiceOf(context), {
        type,
        choice,
        days,
        earlier: choice.from > today ? (before > today ? before : today) : null,
        later: later <= last ? later : null,
      }),
    );
  });

  routes.get('/:slug{[a-z0-9-]+}/plain/book', async (context) => {
    const type = await bookingTypeOf(api(context), context.req.param('slug'));
    if (!type) return missing(context);
    const query = new URL(context.req.url).searchParams;
    const { start, ...choice } = readChoice(query, type, now());
    if (start === null) return context.redirect(`${place.base}/${type.slug}/plain${queryOf(choice)}`, 303);
    const form = new URLSearchParams();
    return show(context, { type, choice: { ...choice, start }, form, key: randomUUID(), problem: null });
  });

  routes.post('/:slug{[a-z0-9-]+}/plain/book', limited, async (context) => {
    const ask = api(context);
    const type = await bookingTypeOf(ask, context.req.param('slug'));
    if (!type) return missing(context);
    const form = new URLSearchParams(await context.req.text());
    const { start, ...rest } = readChoice(form, type, now());
    if (start === null) return context.redirect(`${place.base}/${type.slug}/plain${queryOf(rest)}`, 303);
    const choice = { ...rest, start };
    const voice = voiceOf(context);
    const sent = form.get('key') ?? '';
    const key = /^[0-9a-f-]{36}$/.test(sent) ? sent : randomUUID();
    const outcome = await book(ask, requestFrom(form, type, choice, voice.locale), key);
    if (outcome.kind === 'booked') return answer('private', bookedPage(place, voice, type, outcome.booking));
    const problem = await problemOf(outcome.problem, ask, type, choice);
    return show(context, { type, choice, form, key: randomUUID(), problem }, outcome.problem.status);
  });

  async function problemOf(
    refused: Problem,
    ask: PublicApi,
    type: BookingType,
    choice: FormPage['choice'],
  ): Promise<FormProblem> {
    if (refused.code === 'too-many-requests') return { kind: 'other', text: 'tooMany' };
    if (refused.code === 'slot-taken') {
      return { kind: 'taken', nearest: await nearestStarts(ask, type, { ...choice, count: 3, now: now() }) };
    }
    const inputs = inputsOf(refused.errors ?? []);
    return inputs.size > 0 ? { kind: 'wrong', inputs } : { kind: 'other', text: 'refused' };
  }

  function show(context: Context, page: FormPage, status = 200): Promise<Response> {
    return answer('private', formPage(place, voiceOf(context), page), status);
  }

  return routes;
}

const limited = bodyLimit({
  maxSize: 64 * 1024,
  onError: (context) => context.text('This form is too large.', 413),
});

const voiceOf = (context: Context) => voiceFor(context.req.header('Accept-Language'));

async function answer(kind: 'public' | 'private', page: Html, status = 200): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders(kind), 'Content-Type': 'text/html; charset=UTF-8' },
  });
}
