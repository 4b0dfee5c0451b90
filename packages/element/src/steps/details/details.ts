import type { BookingType } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { about, row } from '../pick/about.ts';
import { bar } from '../pick/bar.ts';
import { takenNotice } from '../../notices/taken.ts';
import { TeamBookingSubmitEvent, slotFacts } from '../../events.ts';
import { banner } from '../../notices/banner.ts';
import { calendarIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { payLabel } from '../pay/pay-label.ts';
import { price } from '../pay/price.ts';
import { tick } from './choice-fields.ts';
import { customField } from './custom-field.ts';
import { errorSummary } from './error-summary.ts';
import { guests } from './guests.ts';
import { textField } from './input.ts';
import { locationChoice } from './location-choice.ts';

/** The details step: the form beside a summary of what is booked. */
export function details(view: FullView): TemplateResult {
  const { words, formats, flow, state, page } = view;
  const { step, choice, writing } = state;
  if (step.name !== 'details') return html``;
  const { bookingType: type, slot, taken } = step;
  const busy = writing.name === 'sending';
  const zone = words.zoneTime(formats.place(choice.timeZone, slot.start));
  const when = row(
    calendarIcon,
    words.when,
    html`<div class="when">
      <b>${formats.range(slot.start, slot.duration, choice.timeZone, 'full')}</b>
      <div>${formats.duration(slot.duration)} · ${zone}</div>
      <button type="button" class="link change" @click=${() => flow.back()}>${words.change}</button>
    </div>`,
  );
  const submit = (event: Event) => {
    event.preventDefault();
    const asked = new TeamBookingSubmitEvent('submit', slotFacts(slot), true);
    if (page.dispatchEvent(asked)) flow.submit();
  };
  return html`<div class="panes two">
      ${about(view, type, when)}
      <section class="main" part="main">
        ${banner(view)} ${taken ? takenNotice(view) : errorSummary(view, type)}
        <h3 id="heading" class="heading" tabindex="-1">${words.details}</h3>
        <form id="form" part="form" novalidate @submit=${submit}>${fields(view, type)} ${price(view, type)}</form>
      </section>
    </div>
    ${bar(
      formats.range(slot.start, slot.duration, choice.timeZone, 'short'),
      zone,
      html`<button type="button" part="back" class="secondary quiet" aria-disabled=${busy} @click=${() => flow.back()}>
          ${words.back}
        </button>
        <button
          type="submit"
          form="form"
          part="button"
          class="primary"
          aria-busy=${busy}
          aria-disabled=${busy || !!taken}
        >
          ${busy ? words.booking : labelOf(view, type)}
        </button>`,
    )}`;
}

function labelOf(view: FullView, type: BookingType): string {
  if (type.payment) return payLabel(view, type);
  return type.approval ? view.words.request : view.words.book;
}

function fields(view: FullView, type: BookingType): unknown {
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
