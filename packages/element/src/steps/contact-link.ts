import type { Contact } from '@team-booking/contract';
import { mailLink, safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Translation } from '@team-booking/words';

/** Leads to a contact: by mail, else to their page, else by phone. */
export function contactLink(
  words: Translation,
  contact: Contact | null,
  kind: 'primary' | 'secondary',
): TemplateResult | typeof nothing {
  const { name, email, url, phone } = contact ?? {};
  const href = email ? mailLink(email) : (safeLink(url) ?? (phone && `tel:${phone.replaceAll(/[^\d+]/g, '')}`));
  return href
    ? html`<a class=${kind} part="contact" href=${href}>${words.writeTo(name ?? email ?? url ?? phone!)}</a>`
    : nothing;
}
