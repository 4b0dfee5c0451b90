import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { errorSummary } from './error-summary.ts';
import { fields } from './fields.ts';
import { price } from '../pay/price.ts';
import { sending } from './send.ts';
import { submit } from './submit.ts';
import { summary } from './summary.ts';

/** The details step: the form below or beside a summary of what is booked. */
export function details(view: FullView): TemplateResult {
  const { words, state } = view;
  const { step } = state;
  if (step.name !== 'details') return html``;
  const { bookingType: type, slot, taken } = step;
  const send = (event: Event) => {
    // Sandboxed frames block native submission without a word, so the click must not lead to one.
    event.preventDefault();
    submit(view, slot);
  };
  const [card, facts] = summary(view, type, slot, !!taken);
  return html`<div class="panes two">
    ${facts}
    <section class="main" part="main">
      ${card} ${taken ? nothing : errorSummary(view, type)}
      <h3 id="heading" class="heading" tabindex="-1">${words.details}</h3>
      <form id="form" part="form" novalidate @submit=${send}>
        <div class="fields">${fields(view, type)} ${price(view, type)}</div>
        ${sending(view, type, send)}
      </form>
    </section>
  </div>`;
}
