import type { BookingType, Field } from '@team-booking/contract';
import { safeLink, type Asked, type Failure, type FlowState } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { failureInWords } from '../../notices/refusal.ts';
import { customField, IN_SIGHT } from '../details/custom-field.ts';
import { about } from '../pick/about.ts';

/** The questions before the times, where the month will be, or the words that stand in place of times. */
export function questions(view: FullView): TemplateResult {
  const { state, page } = view;
  const { step, routed } = state;
  if (step.name !== 'route') return html``;
  const { bookingType: type, asked } = step;
  return html`<div class="panes two asks">
    ${page.hide?.includes('details') ? nothing : about(view, type)}
    <section class="main questions" part="main questions">
      ${routed.length > 0 ? answered(view) : nothing}
      ${asked.name === 'message' ? message(view, asked) : form(view, type, asked)}
    </section>
  </div>`;
}

function form(view: FullView, { routing }: BookingType, asked: Asked): TemplateResult {
  const { words, flow } = view;
  const send = (event: Event) => {
    // Sandboxed frames block native submission without a word, so the click must not lead to one.
    event.preventDefault();
    flow.proceed();
  };
  return html`<form id="form" part="form" novalidate @submit=${send}>
    <div class="fields">
      ${routing?.questions.map((one) => question(view, one))}
      <p class="hint">${words.timesNext}</p>
    </div>
    <div class="bar send" part="bar">
      ${asked.name === 'failed' ? failure(view, asked.failure) : nothing}
      <button type="submit" part="button" class="primary" aria-busy=${asked.name === 'sending'} @click=${send}>
        ${words.showTimes}
      </button>
    </div>
  </form>`;
}

/** Few options are all in sight, and side by side where they are short. */
function question(view: FullView, asked: Field): TemplateResult {
  const { type, options = [] } = asked;
  const short = options.length < 5 && options.every(({ label }) => label.length < 9);
  return html`<div class=${short ? 'short' : ''}>
    ${customField(view, type === 'select' && options.length <= IN_SIGHT ? { ...asked, type: 'radio' } : asked)}
  </div>`;
}

function failure({ words, flow }: FullView, failed: Failure): TemplateResult {
  return html`<div class="notice bad" part="notice" id="refused" tabindex="-1">
    <p>${failureInWords(failed, words)}</p>
    <button type="button" class="secondary" @click=${() => flow.retry()}>${words.retry}</button>
  </div>`;
}

/** The team's words where answers lead to no times. */
function message({ words, flow }: FullView, { text, link }: Extract<Asked, { name: 'message' }>): TemplateResult {
  const to = safeLink(link?.url);
  return html`<p id="heading" tabindex="-1" class="message"><bdi>${text}</bdi></p>
    <div class="ways">
      ${to ? html`<a class="primary" part="button" href=${to} target="_top"><bdi>${link!.label}</bdi></a>` : nothing}
      <button type="button" class="secondary" @click=${() => flow.back()}>${words.change}</button>
    </div>`;
}

/** The answers that led to the times, folded, with the way back to the questions. */
export function answered({ words, flow, state }: FullView): TemplateResult | typeof nothing {
  const { routed, draft, step } = state;
  const last = routed.at(-1);
  if (!last || ('moving' in step && step.moving)) return nothing;
  const answers = routed.flatMap(({ bookingType }) => spoken(bookingType, draft.answers));
  return html`<div class="answered" part="answered">
    <p>
      <b>${answers.map((answer, i) => html`${i > 0 ? ' · ' : nothing}<bdi>${answer}</bdi>`)}</b>
      ${last.text ? html`<span><bdi>${last.text}</bdi></span>` : nothing}
    </p>
    <button type="button" class="link" @click=${() => flow.back()}>${words.change}</button>
  </div>`;
}

/** Answers as they were given: the labels of options, what was typed, of ticked boxes what they say. */
function spoken({ routing }: BookingType, answers: FlowState['draft']['answers']): string[] {
  const given = (routing?.questions ?? []).flatMap(({ id, label, options = [] }) => {
    const answer = answers[id];
    if (answer === true) return label;
    return [answer ?? []].flat().flatMap((value) => {
      const text = typeof value === 'string' ? value.trim() : '';
      return options.find((option) => option.value === text)?.label ?? (text || []);
    });
  });
  return [...new Set(given)];
}
