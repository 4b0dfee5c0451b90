import type { BookingType } from '@team-booking/sdk';
import type { Context } from 'hono';
import type { PlainOptions } from './options.ts';
import { questionsPage, type QuestionsPage } from './questions-page.ts';
import { answer, voiceOf } from './respond.ts';
import { entryOf } from './entry.ts';

/** Asks the questions before the times. */
export function ask(
  { place }: PlainOptions,
  context: Context,
  page: QuestionsPage,
  status = 200,
  entry = entryOf(context),
): Promise<Response> {
  return answer(status === 200 ? 'public' : 'form', questionsPage(place, voiceOf(context), page, entry), status);
}

/** Asks again, with what was answered. */
export function askAgain(
  options: PlainOptions,
  context: Context,
  type: BookingType,
  form: URLSearchParams,
): Promise<Response> {
  return ask(options, context, { type, form, problem: 'again' }, 422);
}
