import type { BookingType } from '@team-booking/contract';
import { moneyText } from '@team-booking/core/money';
import { dateOf, MINUTE } from '@team-booking/core/time';
import { safeLink } from '@team-booking/sdk';
import { cardPage } from '../card.ts';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { carriedInputs } from './carried.ts';
import { queryOf, type Choice } from './choice.ts';
import { formatsFor, type Formats } from './formats.ts';
import { choices, line, lines, question, tick, type Filled } from './inputs.ts';
import { inputOf } from './read-form.ts';
import type { PlainWords } from '@team-booking/words/server';
import { tool } from './tool.ts';
import { plainWords } from './words.ts';

/** Why a form is shown again. */
export type FormProblem =
  | { readonly kind: 'wrong'; readonly inputs: ReadonlySet<string> }
  | { readonly kind: 'taken'; readonly nearest: readonly number[] }
  | { readonly kind: 'other'; readonly text: 'tooMany' | 'refused' };

/** The form for a chosen time, with what was typed before where it is shown again. */
export interface FormPage {
  readonly type: BookingType;
  readonly choice: Choice & { readonly start: number };
  readonly form: URLSearchParams;
  /** Whether the form carries answers that were given before the times. */
  readonly carries: boolean;
  /** Idempotency key that this form submits. */
  readonly key: string;
  readonly problem: FormProblem | null;
  /** The present, epoch milliseconds. */
  readonly now: number;
}

export function formPage(
  place: Place,
  voice: Voice,
  { type, choice, form, carries, key, problem, now }: FormPage,
): Html {
  const words = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, choice.timeZone);
  const here = `${place.base}/${type.slug}/plain`;
  const filled: Filled = { form, wrong: problem?.kind === 'wrong' ? problem.inputs : new Set(), words };
  const day = dateOf(choice.start, choice.timeZone);
  const { link, campaign } = choice;
  const entry = queryOf({ link, campaign });
  const back = queryOf({ ...choice, from: '', day, start: null });
  return cardPage(
    { place, voice, title: `${words.details} · ${type.title}`, above: type.title, heading: words.details },
    markup`${problem && notice(problem, words)}
      <form class="fields" method="post" action="${here}/book${entry}" ${tool(type.slug, 'book', `Books “${type.title}” at the time that is shown, once the person sends it`)}>
        ${problem?.kind === 'taken' ? others(problem.nearest, choice, formats) : chosen(choice, formats)}
        ${
          carries
            ? carriedInputs(answeredBefore(type, form))
            : markup`<p><a href="${here}${back}#times">${words.otherTime}</a></p>`
        }
        <input type="hidden" name="duration" value="${choice.duration}" />
        <input type="hidden" name="tz" value="${choice.timeZone}" />
        <input type="hidden" name="key" value="${key}" />
        ${line(filled, { name: 'name', label: words.name, type: 'text', required: true, autocomplete: 'name', maxLength: 200 })}
        ${line(filled, { name: 'email', label: words.email, type: 'email', required: true, autocomplete: 'email', maxLength: 254 })}
        ${meeting(filled, type)} ${type.fields.map((field) => question(filled, field))}
        ${
          type.guests.max > 0 &&
          lines(filled, {
            name: 'guests',
            label: words.guests,
            required: false,
            help: words.guestsHelp(type.guests.max),
          })
        }
        ${type.consent && tick(filled, { name: 'consent', label: terms(type.consent, words), required: true })}
        ${price(type, choice, voice.locale, formats, words, now)}
        <button class="button">${type.payment ? words.payAndBook(moneyText(voice.locale, type.payment.amount, type.payment.currency)) : words.book}</button>
        ${
          // Enter presses the first button of a form, so this one is the last.
          carries &&
          markup`<button class="button quiet" formaction="${here}${entry}#times" formnovalidate name="day" value="${day}">
            ${words.otherTime}
          </button>`
        }
      </form>`,
  );
}

/** What it costs, and on what terms, before anything is sent. */
function price(
  { payment, policy }: BookingType,
  { start }: FormPage['choice'],
  locale: string,
  formats: Formats,
  words: PlainWords,
  now: number,
): Html | null {
  if (!payment) return null;
  const { amount, currency, holdMinutes, refundUntil } = payment;
  const until = start - Math.max(policy.cancelUntil ?? 0, refundUntil ?? 0) * MINUTE;
  const terms = refundUntil === undefined ? words.cancelUntil : words.refunded;
  return markup`<div class="notice">
    <p><b>${moneyText(locale, amount, currency)}</b></p>
    <p>
      ${holdMinutes !== undefined && words.heldFor(formats.length(holdMinutes))}
      ${until > now ? terms(formats.span(until, until)) : words.unrefunded}
    </p>
  </div>`;
}

/** The route and the answers that led to it, which the form does not show. */
function answeredBefore({ routing }: BookingType, form: URLSearchParams): URLSearchParams {
  const names = new Set(['route', ...(routing?.questions ?? []).map(({ id }) => inputOf.answer(id))]);
  return new URLSearchParams([...form].filter(([name]) => names.has(name)));
}

function notice(problem: FormProblem, words: PlainWords): Html {
  const text = {
    wrong: () => words.problems,
    taken: () =>
      `${words.taken} ${problem.kind === 'taken' && problem.nearest.length > 0 ? words.takenPick : words.takenNone}`,
    other: () => (problem.kind === 'other' ? words[problem.text] : ''),
  }[problem.kind]();
  return markup`<div class="notice" role="alert" tabindex="-1" autofocus>
    <p>${text}</p>
  </div>`;
}

function chosen({ start, duration }: FormPage['choice'], formats: Formats): Html {
  return markup`<p class="chosen">${formats.span(start, start + duration * MINUTE)}</p>
    <input type="hidden" name="start" value="${new Date(start).toISOString()}" />`;
}

function others(nearest: readonly number[], { duration }: FormPage['choice'], formats: Formats): Html {
  return markup`<fieldset class="field">
    ${nearest.map(
      (start) =>
        markup`<label class="tick">
          <input type="radio" name="start" value="${new Date(start).toISOString()}" required />
          ${formats.span(start, start + duration * MINUTE)}
        </label>`,
    )}
  </fieldset>`;
}

function meeting(filled: Filled, { locations }: BookingType): Html {
  const { words, form } = filled;
  const [only] = locations;
  const asks = new Set(locations.map(({ ask }) => ask).filter((ask) => ask !== undefined));
  if (locations.length > 1 && only && !form.has('location')) form.set('location', only.id);
  const options = locations.map(({ id, label, address }) => ({
    value: id,
    label: address ? `${label}, ${address}` : label,
  }));
  return markup`${
    locations.length > 1 &&
    choices(filled, { name: 'location', label: words.place, required: true, options, several: false })
  }
  ${[...asks].map((ask) =>
    line(filled, {
      name: inputOf.locationDetail(ask),
      label: words[ask],
      type: ask === 'phone' ? 'tel' : 'text',
      required: locations.length === 1,
      autocomplete: ask === 'phone' ? 'tel' : 'street-address',
      ...(ask === 'phone' && { help: words.phoneHelp }),
    }),
  )}`;
}

function terms({ text, url }: NonNullable<BookingType['consent']>, words: PlainWords): Html {
  return markup`${text} ${safeLink(url) && markup`<a href="${safeLink(url)}" target="_blank" rel="noopener">${words.termsOf}</a>`}`;
}
