import { isTimeZone } from '@team-booking/core/time';
import { html, type TemplateResult } from 'lit';
import { downIcon } from '../theme/icons.ts';
import { globeIcon } from '../theme/icons-rest.ts';
import type { FullView } from '../view.ts';

/** Shows the time zone, and opens the list of zones unless the zone is locked. */
export function zoneButton(view: FullView): TemplateResult {
  const { words, formats, page, local, state } = view;
  const { step, choice } = state;
  const { timeZone, slot } = choice;
  // A zone that is none is ignored, so there is nothing to lock but the visitor's own.
  const asked = page.lockTimeZone && (page.timeZone === undefined || isTimeZone(page.timeZone));
  const locked = asked || ('bookingType' in step && step.bookingType.timeZoneLock);
  const place = formats.place(timeZone, slot?.start ?? view.now());
  const label = html`${globeIcon}<span class="sr-only">${`${words.timeZone}: `}</span><span>${place}</span>`;
  const toggle = () => {
    view.set({ zones: local.zones ? null : { search: '', active: -1 } });
    view.focus('#zone-search');
  };
  return locked
    ? html`<span class="zone-name" part="zone">${label}</span>`
    : html`<button
          type="button"
          id="zone"
          part="zone"
          class="zone-name"
          aria-expanded=${!!local.zones}
          @click=${toggle}
        >
          ${label}${downIcon}</button
        >${local.zones ? view.part('zones') : ''}`;
}
