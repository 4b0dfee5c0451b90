import { isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import { type Html, jsonBlock, layout, markup, type Place } from './layout.ts';
import { serviceData } from './linked-data.ts';
import { measuredBy } from './measuring.ts';
import type { Opening } from './opening-answers.ts';
import { queryOf } from './plain/choice.ts';
import { entryIn } from './plain/entry.ts';
import type { Voice } from './words.ts';

/** Query parameters of a link that lead the booker, with their valid forms; all but `link` become attributes of the element. */
const OPENING: Readonly<Record<string, RegExp>> = {
  link: /^[\w-]{1,128}$/,
  duration: /^\d{1,5}$/,
  month: /^\d{4}-\d{2}$/,
  start: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/,
  host: /^[\w.-]{1,128}$/,
  location: /^[\w.-]{1,128}$/,
  'time-zone': /^[A-Za-z0-9_+/-]{1,64}$/,
};

/** Query parameters that say nothing of who the visitor is, nor of a link that others may not have. */
export const HARMLESS: readonly string[] = Object.keys(OPENING).filter((name) => name !== 'link');

/**
 * The hosted page of a booking type: the booker, with the plain page as fallback.
 *
 * @param query of the page's address; valid parameters become attributes of the booker
 * @param answers what the booker will ask for first, as JSON
 * @param mails whether lost links can be mailed
 * @param isMeasured whether scripts of others are told what happens
 */
export function bookingPage(
  place: Place,
  voice: Voice,
  team: TeamConfig,
  type: BookingTypeConfig,
  query: URLSearchParams,
  answers: string | null,
  mails: boolean,
  isMeasured: boolean,
): Html {
  const { words } = voice;
  const link = valid(query, 'link');
  const secret = link ? `?link=${link}` : '';
  return layout({
    place,
    voice,
    title: `${type.title} · ${team.name}`,
    description: type.description || words.book(team.name),
    site: team.name,
    // A link is for who has it.
    ...(isOpen(type) && !query.has('link') && { canonical: `/${type.slug}` }),
    image: team.logoUrl,
    ...(isOpen(type) && { data: serviceData(place, team, type, words.language) }),
    hasBooker: true,
    head: markup`${isMeasured && measuredBy(place, `/${type.slug}`, query)}${embed(place)}`,
    main: markup`<h1 class="unseen">${type.title}</h1>
      <team-booking src="${place.base}/${type.slug}${secret}" query="prefill utm click-ids" ${isMeasured && markup`track="datalayer" `}${opening(query)}>
        <div class="card waiting">
          <p class="team">${team.name}</p>
          <p class="title">${type.title}</p>
          <p class="description">${type.description}</p>
          <p class="way-on"><span class="before">${words.plainHint}</span> <a href="${place.base}/${type.slug}/plain${queryOf(entryIn(query))}">${words.plainLink}</a>. ${contactOf(voice, team, type)}</p>
        </div>
        ${answers && jsonBlock('application/json', answers)}
      </team-booking>
      ${mails && markup`<p class="foot">${lostLink(place, voice, type)}</p>`}`,
  });
}

/** The page of one booking, which its link in a mail opens. The token is in the link's fragment, which no server sees. Where it opens nothing, lost links can be mailed. */
export function managePage(
  place: Place,
  voice: Voice,
  team: TeamConfig,
  type: BookingTypeConfig,
  booking: string,
  mails: boolean,
): Html {
  const { words } = voice;
  return layout({
    place,
    voice,
    title: `${words.yourBooking} · ${team.name}`,
    hasBooker: true,
    head: embed(place),
    main: markup`<h1 class="unseen">${words.yourBooking}</h1>
      <team-booking src="${place.base}/${type.slug}" booking="${booking}" query="manage">
        <div class="card waiting">
          <p class="team">${team.name}</p>
          <p class="title">${words.yourBooking}</p>
          <p class="description">${isOpen(type) && type.title}</p>
          <p class="way-on"><span class="before">${words.manageNeedsScript}</span> ${contactOf(voice, team, type)}</p>
          ${mails && markup`<p class="way-on">${lostLink(place, voice, type)}</p>`}
        </div>
      </team-booking>`,
  });
}

function lostLink(place: Place, { words }: Voice, { slug }: BookingTypeConfig): Html {
  return markup`<a href="${place.base}/${slug}/lost-link">${words.lostLink}</a>`;
}

/** How the booker of a page opens. */
export function openingOf(
  { slug, slot }: BookingTypeConfig,
  { locale }: Voice,
  query: URLSearchParams,
  now: number,
): Opening {
  const month = valid(query, 'month') ?? valid(query, 'start')?.slice(0, 7);
  return { slug, link: valid(query, 'link'), month, timeZone: valid(query, 'time-zone') ?? slot.timeZone, locale, now };
}

function opening(query: URLSearchParams): Html[] {
  return Object.keys(OPENING).flatMap((name) => {
    const value = valid(query, name);
    return value === undefined || name === 'link' ? [] : markup`${name}="${value}" `;
  });
}

/** A query parameter in its form. */
function valid(query: URLSearchParams, name: string): string | undefined {
  const value = query.get(name);
  return value !== null && OPENING[name]!.test(value) ? value : undefined;
}

function embed(place: Place): Html {
  return markup`<script type="module" src="${place.base}/embed/team-booking.js"></script>`;
}

/** Whom to turn to where the booker shows nothing. */
function contactOf({ words }: Voice, team: TeamConfig, type: BookingTypeConfig): string {
  const contact = type.contact ?? team.contact;
  const who = contact?.email ?? contact?.phone ?? contact?.url ?? contact?.name;
  return who === undefined ? '' : words.contact(who);
}
