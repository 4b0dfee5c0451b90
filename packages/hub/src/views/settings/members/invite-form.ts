import type { HostSummary, Invitation, PersonDocument, Role } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { textIn } from '../given.ts';
import { flag, showRefused } from '../refused.ts';
import { hostOptions, roleOptions } from './options.ts';

interface InviteForm {
  readonly hub: Hub;
  readonly words: HubWords['members'];
  readonly people: readonly PersonDocument[];
  readonly hosts: readonly HostSummary[];
  readonly invited: (invitation: Invitation) => void;
}

/** Asks who is to be invited. */
export function inviteForm({ hub, words, people, hosts, invited }: InviteForm): TemplateResult {
  const send = async (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const given = new FormData(form);
    const text = (name: string) => textIn(given, name);
    const email = form.elements.namedItem('email') as HTMLInputElement;
    if (people.some((person) => person.email.toLowerCase() === text('email').toLowerCase()))
      return flag(email, words.known);
    const body = { name: text('name'), email: text('email'), role: text('role') as Role, host: text('host') || null };
    try {
      invited(await hub.client.invite({ body }));
    } catch (error) {
      if (!showRefused(form, error, words.notAccepted))
        hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  };
  return html`<form class="col" @submit=${(event: Event) => void send(event)}>
    <div class="pair">
      <label class="f"
        >${words.name}<input class="in" name="name" required maxlength="200" autofocus autocomplete="off"
      /></label>
      <label class="f"
        >${words.email}<input class="in" name="email" type="email" required maxlength="254" autocomplete="off"
      /></label>
      <label class="f"
        >${words.role}<select class="in" name="role">
          ${roleOptions(words, 'host')}
        </select></label
      >
      <label class="f"
        >${words.host}<select class="in" name="host">
          ${hostOptions(words, hosts, null)}
        </select></label
      >
    </div>
    <div><button class="btn main">${words.sendInvitation}</button></div>
  </form>`;
}
