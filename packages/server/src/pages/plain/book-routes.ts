import { randomUUID } from 'node:crypto';
import type { BookingType, Problem } from '@team-booking/sdk';
import { Hono, type Context } from 'hono';
import { pageHeaders } from '../headers.ts';
import { askAgain } from './ask.ts';
import { bookedPage } from './booked-page.ts';
import { calendarFile } from './calendar-file.ts';
import { isCarried } from './carried.ts';
import { queryOf, readChoice } from './choice.ts';
import { formPage, type FormPage, type FormProblem } from './form-page.ts';
import type { PlainOptions } from './options.ts';
import { book, bookingOf } from './outcomes.ts';
import { backendOf } from './public-api.ts';
import { inputOf, inputsOf, requestFrom } from './read-form.ts';
import { answer, limited, voiceOf } from './respond.ts';
import { nearestStarts } from './times.ts';
import { visit, type Visit } from './visit.ts';

/** The form, and what comes of sending it. */
export function bookRoutes(options: PlainOptions): Hono {
  const { place, api, now, missing } = options;
  const routes = new Hono();

  routes.get('/:slug{[a-z0-9-]+}/plain/book', async (context) => {
    const visited = await visit(options, context, context.req.param('slug'));
    if (!visited) return missing(context);
    const { type, entry } = visited;
    const query = new URL(context.req.url).searchParams;
    const { start, ...choice } = readChoice(query, type, now(), entry);
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
    const visited = await visit(options, context, context.req.param('slug'), form.get('route'));
    if (!visited) return missing(context);
    const { type, backend, entry } = visited;
    const { start, ...rest } = readChoice(form, type, now(), entry);
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
    if (outcome.ok) return answer('form', bookedPage(place, voice, type, outcome.booking, now()));
    if (isAboutRoute(outcome.problem, type)) return askAgain(options, context, type, form);
    const problem = await problemOf(outcome.problem, visited, choice, now());
    return show(context, { ...page, problem }, outcome.problem.status);
  });

  // The manage token is sent in the body, so that no log has it.
  routes.post('/:slug{[a-z0-9-]+}/plain/calendar', limited, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    const access = { id: form.get('booking') ?? '', token: form.get('token') ?? '' };
    const booking = access.id && access.token ? await bookingOf(backendOf(api(context)), access) : null;
    if (booking?.status !== 'confirmed') return missing(context);
    return new Response(calendarFile(booking, now()), {
      headers: {
        ...pageHeaders('form'),
        'Content-Type': 'text/calendar; charset=UTF-8',
        'Content-Disposition': `attachment; filename="${booking.bookingType}.ics"`,
      },
    });
  });

  function show(context: Context, page: Omit<FormPage, 'now'>, status = 200): Promise<Response> {
    return answer('form', formPage(place, voiceOf(context), { ...page, now: now() }), status);
  }

  return routes;
}

/** What a refusal means for the form. */
async function problemOf(
  refused: Problem,
  { client, type }: Visit,
  choice: FormPage['choice'],
  now: number,
): Promise<FormProblem> {
  if (refused.code === 'too-many-requests') return { kind: 'other', text: 'tooMany' };
  if (refused.code === 'slot-taken') {
    return { kind: 'taken', nearest: await nearestStarts(client, type, { ...choice, count: 3, now }) };
  }
  const inputs = inputsOf(refused.errors ?? []);
  return inputs.size > 0 ? { kind: 'wrong', inputs } : { kind: 'other', text: 'refused' };
}

/** Whether the answers before the times have to be given again. */
function isAboutRoute({ errors = [] }: Problem, { routing }: BookingType): boolean {
  const inputs = inputsOf(errors);
  const asked = (routing?.questions ?? []).some(({ id }) => inputs.has(inputOf.answer(id)));
  return asked || errors.some(({ pointer }) => pointer === '/route');
}
