import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import { placeOf } from '../../format/place.ts';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';
import { dateIn, daysFor, PRESETS, presetsFrom, type Absence, type Preset } from './absence.ts';

type Words = HubWords['away'];

/** What is asked for, and the date by which it was chosen. */
interface Asked {
  readonly absence: Absence;
  readonly today: string;
}

/** What choosing a host changes in the address. */
function choosing(
  hub: Hub,
  { absence, today }: Asked,
  { id, timeZone }: HostSummary,
): Readonly<Record<string, string>> {
  return { host: id, ...daysFor(absence, today, dateIn(timeZone, hub.now())) };
}

/** Who is out, as the first question. */
export function whoIsOut(
  hub: Hub,
  words: Words,
  hosts: readonly HostSummary[],
  asked: Asked & { readonly address: Address },
): TemplateResult {
  return html`<h2>${words.who}</h2>
    <p class="muted">${words.whoMore}</p>
    <ul class="people">
      ${hosts.map(
        (host) =>
          html`<li>
            <a href=${hub.router.href(withQuery(asked.address, choosing(hub, asked, host)))}
              >${avatar(host, 'm')}${host.name}</a
            >
          </li>`,
      )}
    </ul>`;
}

/** Who, from when to when on their clock, and whether new bookings are taken meanwhile. */
export function absenceBar(
  hub: Hub,
  words: Words,
  { hosts, absence, today }: Asked & { readonly hosts: readonly HostSummary[] },
  go: (changes: Readonly<Record<string, string>>) => void,
): TemplateResult {
  const { from, to, host, timeOff } = absence;
  const zone = hosts.find(({ id }) => id === host)?.timeZone;
  const presets = presetsFrom(today);
  const texts = { today: hub.words.today, ...words } satisfies Readonly<Record<Preset, string>>;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const chosen = hosts.find(({ id }) => id === value);
    if (chosen) go(choosing(hub, { absence, today }, chosen));
  };
  const preset = (name: Preset) => {
    const days = presets[name];
    const isOn = from === days.from && to === days.to;
    return html`<button class="chip ${isOn ? 'on' : ''}" type="button" aria-pressed=${isOn} @click=${() => go(days)}>
      ${texts[name]}
    </button>`;
  };
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
        ? html`<select class="chip" aria-label=${words.who} @change=${choose}>
            ${hosts.map(({ id, name }) => html`<option value=${id} ?selected=${id === host}>${name}</option>`)}
          </select>`
        : nothing
    }
    <div class="presets">${PRESETS.map(preset)}</div>
    ${date('from', from)} ${date('to', to)}
    ${zone && zone !== hub.formats.timeZone ? html`<span class="small muted">${hub.words.zone(placeOf(zone))}</span>` : nothing}
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
