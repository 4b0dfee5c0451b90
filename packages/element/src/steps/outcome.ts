import { html, nothing, type TemplateResult } from 'lit';
import { banner } from '../notices/banner.ts';
import { tickIcon } from '../theme/icons-rest.ts';
import type { FullView } from '../view.ts';

/** A page of one column about a booking: notices, an icon, a heading that gets the focus, a sentence, and what follows. */
export function outcome(
  view: FullView,
  icon: TemplateResult | null,
  title: string,
  lead: string,
  ...rest: readonly unknown[]
): TemplateResult {
  return html`<section class="page" part=${view.state.step.name}>
    ${banner(view)}
    ${icon ? html`<div class="mark ${icon === tickIcon ? '' : 'waiting'}" part="mark">${icon}</div>` : nothing}
    <h2 id="heading" tabindex="-1">${title}</h2>
    ${lead.trim() ? html`<p class="lead">${lead}</p>` : nothing} ${rest}
  </section>`;
}
