import type { MadeToken, TokenRequest } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { textIn } from '../given.ts';
import { flag } from '../refused.ts';

const SCOPES = ['read', 'bookings', 'settings'] as const;
const DAY = 86_400_000;
/** After how many days it ends; the year is the default. */
const TERMS = [30, 90] as const;
const YEAR = 365;

/** Asks what a token is for, what it may do, and for how long. */
export function makeForm(hub: Hub, words: HubWords['tokens'], made: (token: MadeToken) => void): TemplateResult {
  const send = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const scopes = given.getAll('scopes') as TokenRequest['scopes'];
    if (scopes.length === 0) return flag(form.querySelector<HTMLInputElement>('[name=scopes]')!, words.oneScope);
    const days = Number(given.get('days'));
    const expiresAt = days === 0 ? null : new Date(hub.now() + days * DAY).toISOString();
    try {
      made(await hub.client.createToken({ body: { name: textIn(given, 'name'), scopes, expiresAt } }));
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  };
  /** One of several: ticking any of them is enough. */
  const ticked = (event: Event) =>
    (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>('[name=scopes]')!.setCustomValidity('');
  return html`<form class="col" @submit=${(event: Event) => void send(event)}>
    <label class="f"
      >${words.name}<input
        class="in"
        name="name"
        required
        maxlength="100"
        pattern=".*\\S.*"
        autofocus
        autocomplete="off"
        placeholder=${words.nameHint}
    /></label>
    <fieldset class="plain col" @change=${ticked}>
      <legend class="small"><b>${words.may}</b></legend>
      ${SCOPES.map(
        (scope) =>
          html`<label class="check"
            ><input type="checkbox" name="scopes" .value=${scope} ?checked=${scope === 'read'} /><span
              ><b>${words.scopes[scope]}</b> <span class="muted">${words.scopeMore[scope]}</span></span
            ></label
          >`,
      )}
    </fieldset>
    <label class="f"
      >${words.ends}<select class="in" name="days">
        ${TERMS.map((days) => html`<option value=${days}>${words.days(days)}</option>`)}
        <option value=${YEAR} selected>${words.year}</option>
        <option value="0">${words.noEnd}</option>
      </select></label
    >
    <div><button class="btn main">${words.makeIt}</button></div>
  </form>`;
}
