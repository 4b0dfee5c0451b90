import type { WebhookEvent } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';

/** What a webhook can be told of, in the order in which it happens. */
export const eventsOf = (words: HubWords['webhooks']) => Object.keys(words.events) as WebhookEvent[];

/** Boxes of what a webhook is told of. @param change is given what is ticked then */
export function eventBoxes(
  words: HubWords['webhooks'],
  ticked: readonly WebhookEvent[],
  change: (events: WebhookEvent[]) => void,
): TemplateResult {
  const all = eventsOf(words);
  const set = (event: Event, of: readonly WebhookEvent[]) => {
    const { checked } = event.target as HTMLInputElement;
    change(all.filter((one) => (of.includes(one) ? checked : ticked.includes(one))));
  };
  return html`<fieldset class="plain">
    <legend class="small"><b>${words.eventsTitle}</b></legend>
    <div class="events">
      <label class="check all"
        ><input
          type="checkbox"
          data-pointer="/events"
          .checked=${ticked.length === all.length}
          .indeterminate=${ticked.length > 0 && ticked.length < all.length}
          @change=${(event: Event) => set(event, all)}
        />${words.all}</label
      >
      ${all.map(
        (one) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${ticked.includes(one)}
              @change=${(event: Event) => set(event, [one])}
            />${words.events[one]}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
