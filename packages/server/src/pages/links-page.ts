import { moneyText } from '@team-booking/core/money';
import { inLanguage, isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import { safeLink } from '@team-booking/sdk';
import { type Html, layout, markup, type Place } from './layout.ts';
import { teamData } from './linked-data.ts';
import { formatsFor } from './plain/formats.ts';
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
              ${types.map((type) => entry(place, voice, team, inLanguage(type, voice.locale)))}
            </ul>`
      }
    </div>`,
  });
}

function entry(place: Place, voice: Voice, team: TeamConfig, type: BookingTypeConfig): Html {
  const { payment } = type;
  return markup`<li class="card">
    ${faces(voice, team, type)}
    <h2><a href="${place.base}/${type.slug}"><bdi>${type.title}</bdi></a></h2>
    ${type.description && markup`<p><bdi>${type.description}</bdi></p>`}
    <p class="facts">
      <span>${durations(voice.locale, type.durations)}</span>
      ${payment && markup`<span>${moneyText(voice.locale, payment.amount, payment.currency)}</span>`}
      <span><bdi>${hosts(voice, team, type)}</bdi></span>
    </p>
  </li>`;
}

/** Faces of hosts who are shown, of more than four the first three; told by name below, or one of them it will be. */
function faces({ locale }: Voice, team: TeamConfig, type: BookingTypeConfig): Html | false {
  const known = type.showHosts ? hostsOf(team, type) : [];
  const shown = known.slice(0, known.length > 4 ? 3 : 4);
  const more = known.length - shown.length;
  return (
    known.length > 0 &&
    markup`<div class="faces" aria-hidden="true">
      ${shown.map(({ name, avatarUrl }) => markup`<i>${safeLink(avatarUrl) ? markup`<img src="${safeLink(avatarUrl)}" alt="" loading="lazy" />` : initials(name)}</i>`)}
      ${more > 0 && markup`<i><bdi dir="ltr">+${new Intl.NumberFormat(locale).format(more)}</bdi></i>`}
    </div>`
  );
}

/** First letters of the first and the last name. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.slice(1).at(-1)].map((word) => /^./u.exec(word ?? '')?.[0] ?? '').join('');
}

function hostsOf(team: TeamConfig, { groups }: BookingTypeConfig): TeamConfig['hosts'] {
  const ids = new Set(groups.flatMap(({ members }) => members.map(({ host }) => host)));
  return team.hosts.filter(({ id, active, kind }) => ids.has(id) && active && kind !== 'resource');
}

/** "15, 30 or 60 min"; each as in the booker. */
function durations(locale: string, minutes: readonly number[]): string {
  const formats = formatsFor(locale, 'UTC');
  const number = new Intl.NumberFormat(locale);
  // A unit that all of them have is said once.
  const alike = Math.max(...minutes) <= 60;
  const parts = minutes.map((one, i) => (alike && i < minutes.length - 1 ? number.format(one) : formats.length(one)));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
}

function hosts({ locale, words }: Voice, team: TeamConfig, type: BookingTypeConfig): string {
  if (type.mode === 'round-robin' || (type.mode === 'solo' && !type.showHosts)) return words.withOne;
  if (type.mode === 'panel' || !type.showHosts) return words.withPanel;
  const names = hostsOf(team, type).map(({ name }) => name);
  return names.length > 4 ? words.withPanel : words.withAll(new Intl.ListFormat(locale).format(names));
}
