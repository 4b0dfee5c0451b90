import { dateOf } from '@team-booking/core/time';
import { BackendError } from '@team-booking/sdk';
import type { Context, Hono } from 'hono';
import { answerPage } from './answer-page.ts';
import { ask, askAgain } from './ask.ts';
import { bookRoutes } from './book-routes.ts';
import { carriedFrom } from './carried.ts';
import { DAYS, lastDate, readChoice } from './choice.ts';
import { daysPage } from './days-page.ts';
import type { PlainOptions } from './options.ts';
import { routed } from './outcomes.ts';
import { inputOf, inputsOf } from './read-form.ts';
import { answer, limited, voiceOf } from './respond.ts';
import { freeDays, shiftDate } from './times.ts';
import { elsewhere, entryOf } from './entry.ts';
import { visit, type Visit } from './visit.ts';

/**
 * Booking without JavaScript: `/{slug}/plain` with days and times, `/{slug}/plain/book` with the form. They use the public API
 * only, so the same rules hold as for the booker.
 */
export function plainRoutes(options: PlainOptions): Hono {
  const { place, now, missing } = options;
  const routes = bookRoutes(options);

  /** Days and times of a choice. @param carried what was answered before @param sentence why the answers led here */
  async function days(
    context: Context,
    { client, type, entry }: Visit,
    query: URLSearchParams,
    carried: URLSearchParams | null,
    sentence?: string,
  ): Promise<Response> {
    const present = now();
    const choice = readChoice(query, type, present, entry);
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
      sentence,
      earlier: from > today ? (before > today ? before : today) : null,
      later: later <= lastDate(type, timeZone, present) ? later : null,
    });
    return answer(carried || entry.link !== null ? 'form' : 'public', page);
  }

  routes.get('/:slug{[a-z0-9-]+}/plain', async (context) => {
    const visited = await visit(options, context, context.req.param('slug'));
    if (!visited) return missing(context);
    const { type } = visited;
    if (type.routing) return ask(options, context, { type, form: new URLSearchParams(), problem: null });
    return days(context, visited, new URL(context.req.url).searchParams, null);
  });

  // With answers to the questions before the times, or with what they led to and a choice of days.
  routes.post('/:slug{[a-z0-9-]+}/plain', limited, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const visited = await visit(options, context, context.req.param('slug'), form.get('route'));
    if (!visited) return missing(context);
    if (visited.type.routing && !form.has('route')) return lead(context, visited, form);
    const first = form.get('go');
    if (first !== null) form.set('from', first);
    try {
      return await days(context, visited, form, carriedFrom(form));
    } catch (error) {
      if (!(error instanceof BackendError) || error.problem?.code !== 'invalid' || !visited.type.routing) throw error;
      return askAgain(options, context, visited.type, form);
    }
  });

  /** Leads a visitor on, by what they have answered. */
  async function lead(context: Context, { backend, type }: Visit, form: URLSearchParams): Promise<Response> {
    const outcome = await routed(backend, type, form);
    if (!outcome.ok) {
      const { status, code, errors = [] } = outcome.problem;
      const problem = code === 'too-many-requests' ? 'tooMany' : ({ kind: 'wrong', inputs: inputsOf(errors) } as const);
      return ask(options, context, { type, form, problem }, status);
    }
    const led = outcome.answer;
    if (led.kind === 'message') return answer('form', answerPage(place, voiceOf(context), type, led, entryOf(context)));
    const carried = led.kind === 'times' ? carriedFrom(form) : onlyAnswers(form, Object.keys(led.answers));
    if (led.kind === 'times') carried.set('route', led.route);
    // A link is for one type: whoever is led to another one comes to it as anybody.
    const next =
      led.kind === 'type'
        ? await visit(options, context, led.slug, null, elsewhere(entryOf(context)))
        : await visit(options, context, type.slug, led.route);
    if (!next) return missing(context);
    if (led.kind === 'type' && next.type.routing)
      return ask(options, context, { type: next.type, form: carried, problem: null }, 200, next.entry);
    return days(context, next, new URLSearchParams(), carried, led.text);
  }

  return routes;
}

function onlyAnswers(form: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const names = new Set(ids.map((id) => inputOf.answer(id)));
  return new URLSearchParams([...form].filter(([name]) => names.has(name)));
}
