import type { SickDayRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { firstName } from '../../parts/host.ts';
import { options } from '../../parts/late.ts';
import { icons } from '../../theme/icons.ts';

type Words = HubWords['away'];

/** The ways out that something uncovered has here. What is left out is not offered. */
export interface WaysOut {
  /** Who is out. */
  readonly host: string;
  readonly nameOf: (host: string) => string;
  /** How many rows there are. */
  readonly among: number;
  readonly choose?: (host: string) => void;
  readonly move?: () => void;
  readonly keep?: () => void;
  readonly cancel?: () => void;
}

/** Why nobody takes a booking. */
export function reasonWords(words: Words, { reason }: SickDayRow): string {
  const code = reason?.code ?? 'other';
  return code === 'other' ? words.reasons.unknown : words.reasons[code];
}

/** A booking that nobody takes: the reason, and the ways out. */
export function uncovered(words: Words, row: SickDayRow, ways: WaysOut): TemplateResult {
  const { booking, free } = row;
  const visitor = booking?.attendee.name ?? '';
  const about = booking ? words.nobody(visitor, booking.bookingType.title) : '';
  const { choose, move, keep, cancel } = ways;
  return html`<div class="note uncovered">
    <span class="bad">${icons.warn}</span>
    <div class="grow col">
      <p class="words"><b>${about}</b> <span class="muted">${reasonWords(words, row)}</span></p>
      <div class="row wrap">
        ${
          choose && row.ways.includes('choose') && free.length > 0
            ? html`<select
                class="chip"
                aria-label="${words.chooseSomebody}: ${visitor}"
                @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
              >
                <option value="" selected disabled>${words.chooseSomebody}</option>
                ${options(ways.among * free.length, () => free.map((id) => html`<option value=${id}>${ways.nameOf(id)}</option>`), nothing)}
              </select>`
            : nothing
        }
        ${move && row.ways.includes('move') ? button(words.move, visitor, move) : nothing}
        ${keep && row.ways.includes('keep') ? button(words.keep(firstName(ways.nameOf(ways.host))), visitor, keep) : nothing}
        ${cancel && row.ways.includes('cancel') ? button(words.cancelIt, visitor, cancel) : nothing}
      </div>
    </div>
  </div>`;
}

function button(text: string, visitor: string, press: () => void): TemplateResult {
  return html`<button class="btn" type="button" aria-label="${text}: ${visitor}" @click=${press}>${text}</button>`;
}
