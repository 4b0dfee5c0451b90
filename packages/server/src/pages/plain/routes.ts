import { randomUUID } from 'node:crypto';
import { dateOf } from '@team-booking/core/time';
import {
  BackendError,
  createClient,
  type BookingBackend,
  type BookingType,
  type Client,
  type Problem,
} from '@team-booking/sdk';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pageHeaders } from '../headers.ts';
import type { Html, Place } from '../layout.ts';
import { voiceFor } from '../words.ts';
import { answerPage } from './answer-page.ts';
import { bookedPage } from './booked-page.ts';
import { carriedFrom, isCarried } from './carried.ts';
import { DAYS, lastDate, linkIn, queryOf, readChoice } from './choice.ts';
import { daysPage } from './days-page.ts';
import { formPage, type FormPage, type FormProblem } from './form-page.ts';
import { backendOf, type PublicApi } from './public-api.ts';
import { book, routed } from './outcomes.ts';
import { questionsPage, type QuestionsPage } from './questions-page.ts';
import { inputOf, inputsOf, requestFrom } from './read-form.ts';
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
  async function visit(
    context: Context,
    slug: string,
    route: string | null = null,
    link = linkOf(context),
  ): Promise<Visit | null> {
    const backend = backendOf(api(context));
    const entry = { ...(route !== null && { route }), ...(link !== null && { link }) };
    const client = createClient({ backend, slug, now, ...entry });
    try {
      return { backend, client, type: await client.bookingType(), link };
    } catch (error) {
      if (error instanceof BackendError && error.code === 'not-found') return null;
      throw error;
    }
  }

  /** Days and times of a choice. @param carried what was answered before */
  async function days(
    context: Context,
    { client, type, link }: Visit,
    query: URLSearchParams,
    carried: URLSearchParams | null,
  ): Promise<Response> {
    const present = now();
    const choice = readChoice(query, type, present, link);
    const { duration, timeZone, from } = choice;
    const found = await freeDays(client, { duration, timeZone, from, days: DAYS });
    const today = dateOf(present, timeZone);
    const before = shiftDate(from, -DAYS);
    const later = shiftDate(from, DAYS);
    const page = daysPage(place, voiceOf(context), {
      type,
      choice,
      days: found,
      carried,
      earlier: from > today ? (before > today ? before : today) : null,
      later: later <= lastDate(type, timeZone, present) ? later : null,
    });
    return answer(carried || link !== null ? 'form' : 'public', page);
  }

  function ask(context: Context, page: QuestionsPage, status = 200, link = linkOf(context)): Promise<Response> {
    return answer(status === 200 ? 'public' : 'form', questionsPage(place, voiceOf(context), page, link), status);
  }

  /** Asks again, with what was answered. */
  const askAgain = (context: Context, type: BookingType, form: URLSearchParams) =>
    ask(context, { type, form, problem: 'again' }, 422);

  routes.get('/:slug{[a-z0-9-]+}/plain', async (context) => {
    const visited = await visit(context, context.req.param('slug'));
    if (!visited) return missing(context);
    const { type } = visited;
    if (type.routing) return ask(context, { type, form: new URLSearchParams(), problem: null });
    return days(context, visited, new URL(context.req.url).searchParams, null);
  });

  // With answers to the questions before the times, or with what they led to and a choice of days.
  routes.post('/:slug{[a-z0-9-]+}/plain', limited, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const visited = await visit(context, context.req.param('slug'), form.get('route'));
    if (!visited) return missing(context);
    if (visited.type.routing && !form.has('route')) return lead(context, visited, form);
    const first = form.get('go');
    if (first !== null) form.set('from', first);
    try {
      return await days(context, visited, form, carriedFrom(form));
    } catch (error) {
      if (!(error instanceof BackendError) || error.problem?.code !== 'invalid' || !visited.type.routing) throw error;
      return askAgain(context, visited.type, form);
    }
  });

  /** Leads a visitor on, by what they have answered. */
  async function lead(context: Context, { backend, type }: Visit, form: URLSearchParams): Promise<Response> {
    const outcome = await routed(backend, type, form);
    if (!outcome.ok) {
      const { status, code, errors = [] } = outcome.problem;
      const problem = code === 'too-many-requests' ? 'tooMany' : ({ kind: 'wrong', inputs: inputsOf(errors) } as const);
      return ask(context, { type, form, problem }, status);
    }
    const led = outcome.answer;
    if (led.kind === 'message') return answer('form', answerPage(place, voiceOf(context), type, led, linkOf(context)));
    const carried = led.kind === 'times' ? carriedFrom(form) : onlyAnswers(form, Object.keys(led.answers));
    if (led.kind === 'times') carried.set('route', led.route);
    // A link is for one type: whoever is led to another one comes to it as anybody.
    const next =
      led.kind === 'type' ? await visit(context, led.slug, null, null) : await visit(context, type.slug, led.route);
    if (!next) return missing(context);
    if (led.kind === 'type' && next.type.routing)
      return ask(context, { type: next.type, form: carried, problem: null }, 200, null);
    return days(context, next, new URLSearchParams(), carried);
  }

  routes.get('/:slug{[a-z0-9-]+}/plain/book', async (context) => {
    const visited = await visit(context, context.req.param('slug'));
    if (!visited) return missing(context);
    const { type, link } = visited;
    const query = new URL(context.req.url).searchParams;
    const { start, ...choice } = readChoice(query, type, now(), link);
    if (start === null || type.routing) {
      return context.redirect(`${place.base}/${type.slug}/plain${queryOf(choice)}`, 303);
    }
    const form = new URLSearchParams();
    return show(context, {
      type,
      choice: { ...choice, start },
      form,
      carries: false,
      key: randomUUID(),
      problem: null,
    });
  });

  routes.post('/:slug{[a-z0-9-]+}/plain/book', limited, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const visited = await visit(context, context.req.param('slug'), form.get('route'));
    if (!visited) return missing(context);
    const { type, backend, link } = visited;
    const { start, ...rest } = readChoice(form, type, now(), link);
    if (start === null || (type.routing && !form.has('route'))) {
      return context.redirect(`${place.base}/${type.slug}/plain${queryOf(rest)}`, 303);
    }
    const choice = { ...rest, start };
    const page = { type, choice, form, carries: isCarried(form), key: randomUUID() };
    if (form.get('step') === 'details') return show(context, { ...page, problem: null });
    const voice = voiceOf(context);
    const sent = form.get('key') ?? '';
    const key = /^[0-9a-f-]{36}$/.test(sent) ? sent : randomUUID();
    const outcome = await book(backend, requestFrom(form, type, choice, voice.locale), key);
    if (outcome.ok) return answer('form', bookedPage(place, voice, type, outcome.booking));
    if (isAboutRoute(outcome.problem, type)) return askAgain(context, type, form);
    const problem = await problemOf(outcome.problem, visited, choice);
    return show(context, { ...page, problem }, outcome.problem.status);
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

/** Whether the answers before the times have to be given again. */
function isAboutRoute({ errors = [] }: Problem, { routing }: BookingType): boolean {
  const inputs = inputsOf(errors);
  const asked = (routing?.questions ?? []).some(({ id }) => inputs.has(inputOf.answer(id)));
  return asked || errors.some(({ pointer }) => pointer === '/route');
}

function onlyAnswers(form: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const names = new Set(ids.map((id) => inputOf.answer(id)));
  return new URLSearchParams([...form].filter(([name]) => names.has(name)));
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

/** Secret of the link that a visitor came by. */
function linkOf(context: Context): string | null {
  return linkIn(new URL(context.req.url).searchParams);
}
