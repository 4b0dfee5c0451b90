import type { WebhookEvent, WebhookWithSecret } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { textIn } from '../given.ts';
import { flag, showRefused } from '../refused.ts';
import { eventsOf } from './event-boxes.ts';

/** What most programs want to know. */
const USUAL: readonly WebhookEvent[] = [
  'booking.confirmed',
  'booking.rescheduled',
  'booking.reassigned',
  'booking.cancelled',
];

/** Asks which program is to be told of what. */
export function addForm(
  hub: Hub,
  words: HubWords['webhooks'],
  added: (webhook: WebhookWithSecret) => void,
): TemplateResult {
  const send = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const events = given.getAll('events') as WebhookEvent[];
    if (events.length === 0) return flag(form.querySelector<HTMLInputElement>('[name=events]')!, words.oneEvent);
    const description = textIn(given, 'description') || null;
    const body = { url: textIn(given, 'url'), events, description, personal: given.has('personal') };
    try {
      added(await hub.client.addWebhook({ body }));
    } catch (error) {
      if (!showRefused(form, error, words.notAccepted))
        hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  };
  /** One of several: ticking any of them is enough. */
  const ticked = (event: Event) =>
    (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>('[name=events]')!.setCustomValidity('');
  return html`<form class="col" @submit=${(event: Event) => void send(event)}>
    <label class="f"
      >${words.url}<input
        class="in"
        name="url"
        type="url"
        dir="ltr"
        required
        maxlength="2048"
        autofocus
        autocomplete="off"
        placeholder="https://"
        aria-describedby="url-hint"
    /></label>
    <p class="small muted" id="url-hint">${words.urlHint}</p>
    <label class="f"
      >${words.purpose}<input
        class="in"
        name="description"
        maxlength="200"
        placeholder=${hub.words.optional}
        autocomplete="off"
    /></label>
    <fieldset class="plain" @change=${ticked}>
      <legend class="small"><b>${words.eventsTitle}</b></legend>
      <div class="events">
        ${eventsOf(words).map(
          (one) =>
            html`<label class="check"
              ><input
                type="checkbox"
                name="events"
                .value=${one}
                ?checked=${USUAL.includes(one)}
              />${words.events[one]}</label
            >`,
        )}
      </div>
    </fieldset>
    <label class="check"
      ><input type="checkbox" name="personal" checked /><span
        ><b>${words.personal}</b><br /><span class="muted">${words.personalMore}</span></span
      ></label
    >
    <div><button class="btn main">${words.addIt}</button></div>
  </form>`;
}
