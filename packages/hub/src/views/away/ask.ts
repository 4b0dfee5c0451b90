import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import { createFormats } from '../../format/formats.ts';
import type { Hub } from '../../hub.ts';
import { avatar } from '../../parts/host.ts';
import { joined } from '../../parts/joined.ts';
import { daysAway } from '../../parts/obstacle.ts';
import { icons } from '../../theme/icons.ts';
import { PRESETS, presetsFrom, type Absence, type Days, type Preset } from './absence.ts';
import type { PlanData } from './load-plan.ts';

type Words = HubWords['away'];

interface Asked {
  readonly hosts: readonly HostSummary[];
  readonly absence: Absence;
  /** Today where the host is. */
  readonly today: Days;
  /** The days are told: somebody is named, or days are. Else they follow from who it will be. */
  readonly isTold: boolean;
}

/** Who is out, as the first question; each with whether they are away already, and the next day on which they have bookings. */
export function whoIsOut(
  hub: Hub,
  words: Words,
  { hosts, coming, count, away }: Pick<PlanData, 'hosts' | 'coming' | 'count' | 'away'>,
  address: Address,
): TemplateResult {
  const { formats, words: shared, now } = hub;
  const dayOf = (start: string) =>
    formats.dayOf(start) === formats.dayOf(now()) ? shared.today : formats.dayShort(start);
  return html`<h2>${words.who}</h2>
    <p class="muted">${words.whoMore}</p>
    <ul class="people">
      ${hosts.map((host) => {
        const next = coming.get(host.id);
        const days = daysAway(hub, host);
        return html`<li>
          <a href=${hub.router.href(withQuery(address, { host: host.id }))}
            >${avatar(host, 'm')}<span class="who grow"
              >${host.name}
              ${days === null ? nothing : html`<span class="row small warn">${icons.bed}<span class="words">${away(days)}</span></span>`}
              ${next ? html`<span class="small muted">${joined([dayOf(next.start), count(next.count)])}</span>` : nothing}</span
            ></a
          >
        </li>`;
      })}
    </ul>`;
}

/** Who, from when to when on their clock, and whether new bookings are taken meanwhile. */
export function absenceBar(
  hub: Hub,
  words: Words,
  { hosts, absence, today, isTold }: Asked,
  go: (changes: Readonly<Record<string, string>>) => void,
): TemplateResult {
  const { from, to, host, timeOff } = absence;
  const zone = hosts.find(({ id }) => id === host)?.timeZone;
  const presets = presetsFrom(today);
  const texts = { today: hub.words.today, ...words } satisfies Readonly<Record<Preset, string>>;
  const choose = (event: Event) => go({ host: (event.target as HTMLSelectElement).value });
  const preset = (name: Preset) => {
    const days = presets[name];
    const isOn = isTold && from === days.from && to === days.to;
    return html`<button
      class="chip ${isOn ? 'on' : ''}"
      type="button"
      aria-pressed=${isOn}
      @click=${() => go({ days: name, from: '', to: '' })}
    >
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
        .value=${isTold ? value : ''}
        @change=${(event: Event) => {
          const { value: asked } = event.target as HTMLInputElement;
          // A range that was one day stays one.
          if (asked) go({ days: '', from, to, [name]: asked, ...(name === 'from' && asked > to && { to: asked }) });
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
    ${zone && zone !== hub.formats.timeZone ? html`<span class="small muted zone">${clockThere(hub, zone)}</span>` : nothing}
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

/** Where the days begin and end, and what time it is there if that is on another day. */
function clockThere({ words, formats, now }: Hub, zone: string): TemplateResult {
  const there = createFormats(formats.locale, zone);
  const place = words.zone(formats.place(zone));
  return joined([place, there.dayOf(now()) !== formats.dayOf(now()) && there.dayAndTime(now())]);
}
