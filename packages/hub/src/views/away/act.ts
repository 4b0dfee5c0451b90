import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';

/** Gives away what is covered, or leaves everything as it is. @param covered how many bookings somebody takes */
export function act(
  hub: Hub,
  words: HubWords['away'],
  { covered, isBusy, send }: { readonly covered: number; readonly isBusy: boolean; readonly send: () => void },
): TemplateResult {
  return html`<footer class="act">
    <span class="row small muted grow">${icons.undo}${words.oneJob}</span>
    <a class="btn quiet" href=${hub.router.href(at('today'))}>${hub.words.cancel}</a>
    <button class="btn main" type="button" aria-disabled=${covered > 0 && !isBusy ? 'false' : 'true'} @click=${send}>
      ${words.send(covered)}
    </button>
  </footer>`;
}
