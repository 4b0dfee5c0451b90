import type { BookingType, PublicHost } from '@team-booking/contract';
import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { clockIcon, peopleIcon, placeIcons } from '../../theme/icons.ts';
import type { View } from '../../view.ts';
import { hostsInWords } from './hosts-in-words.ts';

/** Facts of the booking type: team, title, description, duration, location and hosts. `when` replaces the choice of a duration. */
export function about(view: View, type: BookingType, when?: TemplateResult): TemplateResult {
  const { words, formats, local, page } = view;
  const { branding, description, locations, title } = type;
  const hosts = hostsInWords(view, type);
  return html`<section class="about" part="about">
    ${page.hide?.includes('avatars') ? nothing : avatars(type.hosts, view)}
    <div>
      <div class="team" part="team"><bdi>${branding.team}</bdi></div>
      <h2 part="title"><bdi>${title}</bdi></h2>
    </div>
    ${
      description && !when
        ? html`<div class="description ${local.unfolded ? 'unfolded' : ''}">
            <p><bdi>${description}</bdi></p>
            ${view.part('unfold')}
          </div>`
        : nothing
    }
    ${when ? nothing : view.part('answered')}
    <dl>
      ${when ?? row(clockIcon, words.duration, durations(view, type))}
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
  </section>`;
}

/** A fact with its icon and a visually hidden label. */
export function row(icon: TemplateResult, label: string, value: unknown): TemplateResult {
  return html`<div class="row">
    <dt>${icon}<span class="sr-only">${label}</span></dt>
    <dd>${value}</dd>
  </div>`;
}

function durations(view: View, { durations: all }: BookingType): unknown {
  const { words, formats, flow, state } = view;
  const { duration } = state.choice;
  if (all.length > 4) return view.part('durations') ?? formats.duration(duration);
  if (all.length === 1) return formats.duration(duration);
  return html`<div class="chips" role="group" aria-label=${words.duration}>
    ${all.map(
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

/** Faces of hosts whose names are known; of more than four the first three, and the number of the others. */
export function avatars(hosts: readonly PublicHost[], { formats }: Pick<View, 'formats'>): unknown {
  const known = hosts.flatMap(({ name, avatarUrl }) => (name ? { name, avatarUrl } : []));
  const faces = known.slice(0, known.length > 4 ? 3 : 4);
  const rest = known.length - faces.length;
  return known[0]
    ? html`<div class="avatars" part="faces" role="img" aria-label=${formats.list(known.map(({ name }) => name))}>
        ${faces.map(({ name, avatarUrl }) => html`<i>${safeLink(avatarUrl) ? html`<img src=${safeLink(avatarUrl)} alt="" />` : initials(name)}</i>`)}
        ${rest ? html`<i>+${formats.number(rest)}</i>` : nothing}
      </div>`
    : nothing;
}

/** First letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.slice(1).at(-1)].map((word) => /^./u.exec(word ?? '')?.[0]).join('');
}
