import { mailLink, safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** The contact for visitors whom no time suits. */
export function contact({ words, state: { step } }: FullView): TemplateResult | typeof nothing {
  const whom = 'bookingType' in step ? step.bookingType.contact : null;
  const { name, email, url } = whom ?? {};
  return email || safeLink(url)
    ? html`${words.noTimeSuits}
        <a part="contact" href=${email ? mailLink(email) : safeLink(url)}>${words.writeTo(name ?? email ?? url!)}</a>`
    : nothing;
}
