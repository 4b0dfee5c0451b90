import type { BookingType, PublicHost } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon, peopleIcon, placeIcons } from '../../theme/icons.ts';
import type { View } from '../../view.ts';
import { certainHosts, hostsInWords } from './hosts-in-words.ts';

/** Facts of the booking type: team, title, description, duration, location and hosts. `when` replaces the choice of a duration. */
export function about(view: View, type: BookingType, when?: TemplateResult): TemplateResult {
  const { words, formats, local, page, state } = view;
  const { branding, description, durations, locations, title } = type;
  const hosts = (!when && view.part('hosts')) || hostsInWords(view, type);
  const length =
    when ??
    (durations.length === 1 ? row(clockIcon, words.duration, formats.duration(state.choice.duration)) : nothing);
  return html`<section class="about" part="about">
    <div class="by">
      ${page.hide?.includes('avatars') ? nothing : avatars(shownHosts(state, type), view)}
      <div class="team" part="team" dir="auto">${branding.team}</div>
    </div>
    <h2 part="title" dir="auto" translate="yes">${title}</h2>
    <div class="facts">
      <dl>
        ${length}
        ${
          locations[0]
            ? row(
                placeIcons[locations[0].kind],
                words.location,
                formats.list(
                  locations.map(({ label }) => label),
                  'disjunction',
                ),
              )
            : nothing
        }
        ${hosts ? row(peopleIcon, words.host, hosts) : nothing}
      </dl>
      ${description && !when ? more(view) : nothing}
      ${
        length === nothing
          ? html`<dl class="lengths">${row(clockIcon, words.duration, lengths(view, type))}</dl>`
          : nothing
      }
    </div>
    ${description && !when ? html`<p class="description ${local.unfolded ? 'unfolded' : ''}" dir="auto" translate="yes">${description}</p>` : nothing}
    ${when ? nothing : view.part('answered')}
  </section>`;
}

/** Unfolds the description, where there is no room for it. */
function more({ words, local, set }: View): TemplateResult {
  return html`<button
    type="button"
    class="more"
    aria-expanded=${!!local.unfolded}
    @click=${() => set({ unfolded: !local.unfolded })}
  >
    ${local.unfolded ? words.less : words.more}
  </button>`;
}

/** A fact with its icon and a visually hidden label. */
export function row(icon: TemplateResult, label: string, value: unknown): TemplateResult {
  return html`<div class="row">
    <dt>${icon}<span class="sr-only">${label}</span></dt>
    <dd>${value}</dd>
  </div>`;
}

function lengths(view: View, { durations }: BookingType): unknown {
  const { words, formats, flow, state } = view;
  const { duration } = state.choice;
  if (durations.length > 4) return view.part('durations') ?? formats.duration(duration);
  return html`<div class="chips" role="group" aria-label=${words.duration}>
    ${durations.map(
      (minutes) =>
        html`<button
          type="button"
          part="duration"
          class="chip"
          aria-pressed=${minutes === duration}
          @click=${() => flow.choose({ duration: minutes })}
        >
          ${formats.duration(minutes)}
        </button>`,
    )}
  </div>`;
}

/** The hosts to show: the one who is asked for; while a booking is moved to the same hosts, only those. */
function shownHosts(state: View['state'], { hosts }: BookingType): readonly PublicHost[] {
  return certainHosts(state)?.flatMap((id) => hosts.filter((host) => host.id === id)) ?? hosts;
}

/** Faces of hosts whose names are known; of more than four the first three, and the number of the others. */
export function avatars(hosts: readonly PublicHost[], { formats }: Pick<View, 'formats'>): unknown {
  const known = hosts.filter(({ name }) => name);
  const faces = known.slice(0, known.length > 4 ? 3 : 4);
  const rest = known.length - faces.length;
  return known[0]
    ? html`<div class="avatars" part="faces" role="img" aria-label=${formats.list(known.map(({ name }) => name!))}>
        ${faces.map(face)} ${rest ? html`<i dir="ltr">+${formats.number(rest)}</i>` : nothing}
      </div>`
    : nothing;
}

/** A host's picture, or their initials. */
export function face({ name = '', avatarUrl }: Pick<PublicHost, 'name' | 'avatarUrl'>): TemplateResult {
  return html`<i>${safeLink(avatarUrl) ? html`<img src=${safeLink(avatarUrl)} alt="" />` : initials(name)}</i>`;
}

/** First letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.slice(1).at(-1)].map((word) => /^./u.exec(word ?? '')?.[0]).join('');
}
