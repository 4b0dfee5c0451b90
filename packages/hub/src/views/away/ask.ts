import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';
import { endOfWeek, type Absence } from './absence.ts';

type Words = HubWords['away'];

/** Who is out, as the first question. */
export function whoIsOut(hub: Hub, words: Words, hosts: readonly HostSummary[], address: Address): TemplateResult {
  return html`<h2>${words.who}</h2>
    <p class="muted">${words.whoMore}</p>
    <ul class="people">
      ${hosts.map(
        (host) =>
          html`<li>
            <a href=${hub.router.href(withQuery(address, { host: host.id }))}>${avatar(host, 'm')}${host.name}</a>
          </li>`,
      )}
    </ul>`;
}

/** Who, from when to when, and whether new bookings are taken meanwhile. */
export function absenceBar(
  hub: Hub,
  words: Words,
  {
    hosts,
    absence,
    today,
  }: { readonly hosts: readonly HostSummary[]; readonly absence: Absence; readonly today: string },
  go: (changes: Readonly<Record<string, string>>) => void,
): TemplateResult {
  const { from, to, host, timeOff } = absence;
  const sunday = endOfWeek(today);
  const preset = (text: string, until: string) =>
    html`<button
      class="chip ${from === today && to === until ? 'on' : ''}"
      type="button"
      aria-pressed=${from === today && to === until}
      @click=${() => go({ from: today, to: until })}
    >
      ${text}
    </button>`;
  const date = (name: 'from' | 'to', value: string) =>
    html`<label class="small date"
      ><span class="muted">${words[name]}</span
      ><input
        class="in"
        type="date"
        name=${name}
        required
        min=${name === 'to' ? from : nothing}
        .value=${value}
        @change=${(event: Event) => {
          const { value: asked } = event.target as HTMLInputElement;
          // A range that was one day stays one.
          if (asked) go({ [name]: asked, ...(name === 'from' && asked > to && { to: asked }) });
        }}
    /></label>`;
  return html`${
    hosts.length > 1 && host !== null
      ? html`<select
          class="chip"
          aria-label=${words.who}
          @change=${(event: Event) => go({ host: (event.target as HTMLSelectElement).value })}
        >
          ${hosts.map(({ id, name }) => html`<option value=${id} ?selected=${id === host}>${name}</option>`)}
        </select>`
      : nothing
  }
  ${date('from', from)} ${date('to', to)} ${preset(hub.words.today, today)} ${preset(words.thisWeek, sunday)}
  ${
    hub.team.configuredBy
      ? nothing
      : html`<label class="small switch"
          ><input
            type="checkbox"
            role="switch"
            .checked=${timeOff}
            @change=${(event: Event) => go({ off: (event.target as HTMLInputElement).checked ? '' : 'no' })}
          />${words.noNew}</label
        >`
  }`;
}
