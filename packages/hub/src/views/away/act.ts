import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';

/** What is sent. */
interface Act {
  /** How many bookings somebody takes. */
  readonly covered: number;
  /** Days off are wanted: where nobody takes a booking, they are what is left to do. */
  readonly timeOff: boolean;
  readonly isBusy: boolean;
  readonly send: () => void;
}

/** Gives away what is covered and takes the days off, or leaves everything as it is. */
export function act(hub: Hub, words: HubWords['away'], { covered, timeOff, isBusy, send }: Act): TemplateResult {
  const canAct = (covered > 0 || timeOff) && !isBusy;
  return html`<footer class="act">
    <span class="row small muted grow">${covered > 0 ? html`${icons.undo}${words.oneJob}` : nothing}</span>
    <a class="btn quiet" href=${hub.router.href(at('today'))}>${hub.words.cancel}</a>
    <button class="btn main" type="button" aria-disabled=${canAct ? 'false' : 'true'} @click=${send}>
      ${covered === 0 && timeOff ? words.takeOff : words.send(covered)}
    </button>
  </footer>`;
}
