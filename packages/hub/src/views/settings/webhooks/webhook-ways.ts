import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../../theme/icons.ts';

interface WaysParts {
  readonly words: HubWords['webhooks'];
  readonly common: HubWords['settings'];
  readonly active: boolean;
  /** When its secret was renewed, in words; `null` = never. */
  readonly renewed: string | null;
  readonly turn: (on: boolean) => void;
  readonly test: () => void;
  /** Opens the dialog that asks first. */
  readonly ask: (dialog: '.renew' | '.gone') => void;
}

/** Whether a webhook is told anything, and what can be done with it. */
export function webhookWays({ words, common, active, renewed, turn, test, ask }: WaysParts): TemplateResult {
  return html`<label class="check"
      ><input
        type="checkbox"
        name="active"
        .checked=${active}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      /><b>${words.isActive}</b></label
    >
    <div class="row wrap">
      <button class="btn" type="button" @click=${test}>${icons.bolt}${words.test}</button>
      <button class="btn" type="button" @click=${() => ask('.renew')}>${icons.lock}${words.renew}</button>
      <button class="btn quiet" type="button" @click=${() => ask('.gone')}>${icons.x}${common.remove}</button>
      ${renewed === null ? nothing : html`<span class="small muted">${renewed}</span>`}
    </div>`;
}
