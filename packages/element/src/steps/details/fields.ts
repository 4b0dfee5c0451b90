import type { BookingType } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, nothing } from 'lit';
import type { FullView } from '../../view.ts';
import { tick } from './choice-fields.ts';
import { customField } from './custom-field.ts';
import { guests } from './guests.ts';
import { textField } from './input.ts';
import { locationChoice } from './location-choice.ts';

/** The fields of the form, in its order. */
export function fields(view: FullView, type: BookingType): unknown {
  const { words, flow, state, page } = view;
  const { draft } = state;
  const { consent } = type;
  return [
    textField(view, {
      pointer: '/attendee/name',
      label: words.name,
      required: true,
      autocomplete: 'name',
      maxLength: 200,
      value: draft.name,
      typed: (name) => flow.type({ name }),
    }),
    textField(view, {
      pointer: '/attendee/email',
      label: words.email,
      required: true,
      type: 'email',
      autocomplete: 'email',
      value: draft.email,
      typed: (email) => flow.type({ email }),
    }),
    page.phone || page.prefill?.phone
      ? textField(view, {
          pointer: '/attendee/phone',
          label: words.phone,
          required: false,
          type: 'tel',
          autocomplete: 'tel',
          value: draft.phone,
          typed: (value) => flow.type({ phone: value }),
        })
      : nothing,
    locationChoice(view, type),
    type.fields.map((field) => customField(view, field)),
    guests(view, type.guests.max),
    consent
      ? tick(
          view,
          {
            pointer: '/consent',
            label: consent.text,
            required: true,
            help: safeLink(consent.url)
              ? html`<a href=${safeLink(consent.url)} target="_blank" rel="noopener">${words.consentMore}</a>`
              : undefined,
          },
          { checked: draft.consent, ticked: (value) => flow.type({ consent: value }) },
        )
      : nothing,
  ];
}
