import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** The contact for visitors whom no time suits. */
export function contact({ words, state: { step } }: FullView): TemplateResult | typeof nothing {
  const whom = 'bookingType' in step ? step.bookingType.contact : null;
  const href = whom?.email ? `mailto:${whom.email}` : whom?.url;
  return href
    ? html`${words.noTimeSuits} <a part="contact" href=${href}>${whom?.name ?? whom?.email ?? href}</a>`
    : nothing;
}
