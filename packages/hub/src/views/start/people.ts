import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';

interface PeopleParts {
  readonly hub: Hub;
  readonly words: HubWords['start'];
  readonly hosts: readonly HostSummary[];
  /** What was typed and is no address. */
  readonly wrong: readonly string[];
  readonly add: (event: Event) => void;
}

/** Who hosts, and a field for as many addresses as somebody pastes. */
export function people({ hub, words, hosts, wrong, add }: PeopleParts): TemplateResult {
  return html`${
      hosts.length === 0
        ? nothing
        : html`<ul class="people list">
            ${hosts.map(
              (host) =>
                html`<li class="row">
                  ${avatar(host, 'm')}<span class="grow words"
                    ><b class="small">${host.name}</b>
                    <span class="tiny muted">${host.id === hub.me.host ? words.you : (host.email ?? '')}</span></span
                  >
                </li>`,
            )}
          </ul>`
    }
    <form @submit=${add}>
      <label class="f"
        >${words.addresses}<input class="in" name="emails" autocomplete="off" aria-describedby="hint"
      /></label>
      <button class="btn">${words.add}</button>
    </form>
    ${wrong.length > 0 ? html`<p class="small bad" role="alert">${words.noAddress(hub.formats.list(wrong))}</p>` : nothing}
    <p id="hint" class="small muted">${words.hint}</p>`;
}
