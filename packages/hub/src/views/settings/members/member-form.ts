import type { HostSummary, PersonChanges, PersonDocument, Role } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { hostOptions, roleOptions } from './options.ts';

interface MemberForm {
  readonly hub: Hub;
  readonly words: HubWords['members'];
  readonly removeWord: string;
  readonly person: PersonDocument;
  readonly people: readonly PersonDocument[];
  readonly hosts: readonly HostSummary[];
  readonly change: (changes: PersonChanges) => void;
  readonly again: () => void;
  readonly remove: () => void;
}

/** What somebody may do. Each choice acts at once. */
export function memberForm(form: MemberForm): TemplateResult {
  const { hub, words, removeWord, person, people, hosts, change, again, remove } = form;
  const isLastAdmin =
    person.role === 'admin' && people.every(({ id, role, active }) => id === person.id || role !== 'admin' || !active);
  const isMe = person.id === hub.me.id;
  const value = (event: Event) => (event.target as HTMLSelectElement | HTMLInputElement).value;
  return html`<div class="col">
    <div class="pair">
      <label class="f"
        >${words.role}<select
          class="in"
          name="role"
          ?disabled=${isLastAdmin}
          aria-describedby=${isLastAdmin ? 'last-admin' : nothing}
          @change=${(event: Event) => change({ role: value(event) as Role })}
        >
          ${roleOptions(words, person.role)}
        </select></label
      >
      <label class="f"
        >${words.host}<select
          class="in"
          name="host"
          @change=${(event: Event) => change({ host: value(event) || null })}
        >
          ${hostOptions(words, hosts, person.host)}
        </select></label
      >
    </div>
    ${
      isMe
        ? nothing
        : html`<label class="check"
            ><input
              type="checkbox"
              name="active"
              .checked=${person.active}
              ?disabled=${isLastAdmin}
              @change=${(event: Event) => change({ active: (event.target as HTMLInputElement).checked })}
            />${words.maySignIn}</label
          >`
    }
    ${isLastAdmin ? html`<p class="small muted" id="last-admin">${words.lastAdmin}</p>` : nothing}
    <div class="row wrap">
      ${
        person.active
          ? html`<button class="btn" type="button" @click=${again}>${icons.link}${words.again}</button>`
          : nothing
      }
      ${
        isMe || isLastAdmin
          ? nothing
          : html`<button class="btn quiet" type="button" @click=${remove}>${icons.x}${removeWord}</button>`
      }
    </div>
  </div>`;
}
