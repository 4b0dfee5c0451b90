import { type Html, markup } from '../layout.ts';
import { queryOf, type Choice } from './choice.ts';
import { tool } from './tool.ts';

/** How a visitor goes on from the days. */
export interface Steps {
  /** Around all of them. */
  around(content: Html): Html;
  /** Around length and zone. */
  choices(content: Html): Html;
  toDay(date: string, label: string): Html;
  toDays(from: string, label: string): Html;
  toTime(start: number, label: string): Html;
}

/** By links: the address says all. */
export function links(here: string, slug: string, choice: Choice): Steps {
  const { duration, timeZone, day, link, campaign } = choice;
  return {
    around: (content) => content,
    choices: (content) =>
      markup`<form class="choices" method="get" action="${here}" ${tool(slug, 'show_times', 'Shows days with free times of a length, in a time zone')}>
        ${Object.entries({ ...(link && { link }), ...campaign }).map(
          ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}" />`,
        )}
        ${content}
      </form>`,
    toDay: (date, label) =>
      markup`<a href="${here}${queryOf({ ...choice, day: date, start: null })}#times" ${date === day && markup`aria-current="true"`}>${label}</a>`,
    toDays: (from, label) => markup`<a href="${here}${queryOf({ ...choice, from, day: null })}">${label}</a>`,
    toTime: (start, label) =>
      markup`<a href="${here}/book${queryOf({ duration, timeZone, start, link, campaign })}">${label}</a>`,
  };
}

/** By buttons of one form, which carries what no address should have. */
export function buttons(here: string, { from, day, link, campaign }: Choice): Steps {
  const entry = queryOf({ link, campaign });
  const button = (name: string, value: string, label: string, more: Html | null = null) =>
    markup`<button class="link" name="${name}" value="${value}" ${more}>${label}</button>`;
  return {
    around: (content) =>
      markup`<form class="steps" method="post" action="${here}${entry}">
        <input type="hidden" name="step" value="details" />
        <input type="hidden" name="from" value="${from}" />
        ${content}
      </form>`,
    choices: (content) => markup`<div class="choices">${content}</div>`,
    toDay: (date, label) =>
      button(
        'day',
        date,
        label,
        markup`formaction="${here}${entry}#times" ${date === day && markup`aria-current="true"`}`,
      ),
    toDays: (first, label) => button('go', first, label),
    toTime: (start, label) =>
      button('start', new Date(start).toISOString(), label, markup`formaction="${here}/book${entry}"`),
  };
}
