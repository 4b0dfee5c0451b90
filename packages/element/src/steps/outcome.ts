import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../notices/banner.ts';
import { alertIcon, crossIcon, hourglassIcon, spinnerIcon, tickIcon } from '../theme/icons-rest.ts';
import type { FullView } from '../view.ts';

const MARKS = { good: tickIcon, waiting: hourglassIcon, busy: spinnerIcon, alert: alertIcon, off: crossIcon };

/** The sign of a page: `busy` turns, `off` is over or cancelled. */
export type Mark = keyof typeof MARKS;

/** A page of one column about a booking: notices, its sign, a heading that gets the focus, what is booked, a sentence, and what follows. */
export function outcome(
  view: FullView,
  sign: Mark | null,
  title: string,
  lead: string,
  ...rest: readonly unknown[]
): TemplateResult {
  const { step } = view.state;
  return html`<section class="page" part=${step.name}>
    ${banner(view)} ${mark(sign)}
    <div class="lead">
      <h2 id="heading" tabindex="-1">${title}</h2>
      ${'booking' in step ? html`<p><bdi>${step.booking.title}</bdi></p>` : nothing}
      ${lead.trim() ? html`<p>${lead}</p>` : nothing}
    </div>
    ${rest}
  </section>`;
}

export function mark(sign: Mark | null): TemplateResult | typeof nothing {
  return sign ? html`<div class="mark ${sign}" part="mark">${MARKS[sign]}</div>` : nothing;
}
