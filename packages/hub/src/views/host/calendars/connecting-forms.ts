import type { CalendarPlaces, FoundCalendar } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';

type Words = HubWords['calendars'];

/** Google or Microsoft: the account of the whole team, or the host’s own, to which they consent there. */
export function accountWays(
  words: Words,
  { kind, team }: CalendarPlaces['accounts'][number],
  { consent, choose }: { readonly consent: string | null; readonly choose: () => void },
): TemplateResult {
  const name = words.kinds[kind];
  return html`<div class="row wrap">
    ${team ? html`<button class="btn main" type="button" @click=${choose}>${words.chooseFrom(name)}</button>` : nothing}
    ${
      consent
        ? html`<a class="btn ${team ? '' : 'main'}" href=${safeLink(consent)}>${words.consent(name)}</a
            ><span class="small muted">${words.consentMore}</span>`
        : nothing
    }
  </div>`;
}

/** The address of a calendar that is only read. */
export function feedForm(words: Words, isBusy: boolean, look: (event: Event) => void): TemplateResult {
  return html`<form class="col" @submit=${look}>
    <label class="f"
      >${words.feedAddress}<input
        class="in"
        name="address"
        type="text"
        inputmode="url"
        dir="ltr"
        required
        placeholder="https://"
    /></label>
    <div><button class="btn main" aria-disabled=${isBusy}>${words.add}</button></div>
  </form>`;
}

interface ServerParts {
  readonly hub: Hub;
  readonly words: Words;
  readonly isBusy: boolean;
  readonly look: (event: Event) => void;
}

/**
 * Server or mail address, and a password.
 *
 * @param known the place that it is, if it is one of those known
 * @param email what is most likely typed at one of them
 */
export function serverForm(
  { hub, words, isBusy, look }: ServerParts,
  known: CalendarPlaces['caldav'][number] | undefined,
  email: string,
): TemplateResult {
  const help = safeLink(known?.appPasswords ?? '');
  return html`<form class="col" @submit=${look}>
    <label class="f"
      >${words.address}<input
        class="in"
        name="address"
        dir="ltr"
        autocomplete="off"
        required
        .defaultValue=${known ? email : ''}
      />
      <span class="tiny muted">${words.addressMore}</span></label
    >
    <label class="f"
      >${words.username}<input
        class="in"
        name="username"
        dir="ltr"
        autocomplete="off"
        placeholder=${hub.words.optional}
      />
      <span class="tiny muted">${words.usernameMore}</span></label
    >
    <label class="f"
      >${words.password}<input class="in" name="password" type="password" autocomplete="off" required />
      <span class="tiny muted">${words.passwordMore}</span></label
    >
    ${help ? html`<p class="small"><a href=${help} target="_blank" rel="noopener">${words.appPassword}</a></p>` : nothing}
    <div><button class="btn main" aria-disabled=${isBusy}>${icons.search}${words.look}</button></div>
  </form>`;
}

/** Calendars to choose one of. */
export function foundForm(
  words: Words,
  found: readonly FoundCalendar[],
  isBusy: boolean,
  add: (calendar: string) => void,
): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input:checked');
    if (input) add(input.value);
  };
  return html`<form class="col found" @submit=${submit}>
    <fieldset class="plain">
      <legend class="small"><b>${words.choose}</b> <span class="muted">${words.found(found.length)}</span></legend>
      ${found.map(
        ({ calendar, name, writable }, i) =>
          html`<label
            ><input type="radio" name="calendar" .value=${calendar} ?checked=${i === 0} /><span class="words"
              >${name} ${writable ? nothing : html`<span class="small muted">${words.readOnly}</span>`}</span
            ></label
          >`,
      )}
    </fieldset>
    ${found.length === 0 ? nothing : html`<div><button class="btn main" aria-disabled=${isBusy}>${words.add}</button></div>`}
  </form>`;
}
