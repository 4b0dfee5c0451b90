import { isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import { type Html, layout, markup, type Place } from './layout.ts';
import { teamData } from './linked-data.ts';
import type { Voice } from './words.ts';

/** Links to all booking types of a team. */
export function linksPage(place: Place, voice: Voice, team: TeamConfig): Html {
  const { words } = voice;
  const types = team.bookingTypes.filter(isOpen);
  return layout({
    place,
    voice,
    title: words.book(team.name),
    description: words.book(team.name),
    site: team.name,
    canonical: '/',
    image: team.logoUrl,
    data: teamData(place, team, words.language),
    main: markup`<div class="narrow">
      <h1>${words.book(team.name)}</h1>
      ${
        types.length === 0
          ? markup`<p class="muted">${words.noLinks}</p>`
          : markup`<ul class="links">
              ${types.map((type) => entry(place, voice, team, type))}
            </ul>`
      }
    </div>`,
  });
}

function entry(place: Place, voice: Voice, team: TeamConfig, type: BookingTypeConfig): Html {
  return markup`<li class="card">
    <h2><a href="${place.base}/${type.slug}">${type.title}</a></h2>
    ${type.description && markup`<p>${type.description}</p>`}
    <p class="facts">
      <span>${durations(voice.locale, type.durations)}</span>
      <span>${hosts(voice, team, type)}</span>
    </p>
  </li>`;
}

function durations(locale: string, minutes: readonly number[]): string {
  const unit = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const number = new Intl.NumberFormat(locale);
  const parts = minutes.map((length, i) => (i === minutes.length - 1 ? unit : number).format(length));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
}

function hosts({ locale, words }: Voice, team: TeamConfig, type: BookingTypeConfig): string {
  if (type.mode === 'round-robin' || (type.mode === 'solo' && !type.showHosts)) return words.withOne;
  if (type.mode === 'panel' || !type.showHosts) return words.withPanel;
  const names = type.groups
    .flatMap(({ members }) => members)
    .map(({ host }) => team.hosts.find(({ id }) => id === host)?.name ?? '')
    .filter(Boolean);
  return names.length > 4 ? words.withPanel : words.withAll(new Intl.ListFormat(locale).format(names));
}
