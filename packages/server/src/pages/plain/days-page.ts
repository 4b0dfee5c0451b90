import type { BookingType } from '@team-booking/contract';
import { type Html, layout, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { queryOf, type Choice } from './choice.ts';
import { formatsFor, placeOf, timeZones, type Formats } from './formats.ts';
import type { FreeDay } from './times.ts';
import type { PlainWords } from './translation.ts';
import { plainWords } from './words.ts';

/** Number of dates on one page. */
export const DAYS = 28;

/** Days with free times, and the times of the chosen one. */
export interface DaysPage {
  readonly type: BookingType;
  readonly choice: Choice;
  readonly days: readonly FreeDay[];
  /** First date of the previous and the next page, or `null`. */
  readonly earlier: string | null;
  readonly later: string | null;
}

export function daysPage(place: Place, voice: Voice, page: DaysPage): Html {
  const { type, choice, days, earlier, later } = page;
  const words = plainWords(voice.words.language);
  const formats = formatsFor(voice.locale, choice.timeZone);
  const here = `${place.base}/${type.slug}/plain`;
  const chosen = days.find(({ date }) => date === choice.day);
  return layout({
    place,
    voice,
    title: `${type.title} · ${type.branding.team}`,
    main: markup`<div class="narrow card plain">
      <header>
        <p class="muted">${type.branding.team}</p>
        <h1>${type.title}</h1>
        ${type.description && markup`<p class="muted lines">${type.description}</p>`}
      </header>
      ${choices(here, type, choice, words, formats)}
      ${choice.day && timesOf(here, choice.day, chosen, choice, words, formats)}
      <section>
        <h2>${words.days}</h2>
        ${
          days.length === 0
            ? markup`<p class="muted">${words.none}</p>`
            : markup`<ul class="days">
                ${days.map(({ date, starts }) => {
                  const query = queryOf({ ...choice, day: date, start: null });
                  return markup`<li>
                    <a href="${here}${query}#times" ${date === choice.day && markup`aria-current="true"`}>${formats.day(date)}</a>
                    <span class="muted">${words.free(starts.length)}</span>
                  </li>`;
                })}
              </ul>`
        }
        <p class="pages">
          ${earlier && markup`<a href="${here}${queryOf({ ...choice, from: earlier, day: null })}">${words.earlier}</a>`}
          ${later && markup`<a href="${here}${queryOf({ ...choice, from: later, day: null })}">${words.later}</a>`}
        </p>
      </section>
    </div>`,
  });
}

function choices(here: string, type: BookingType, choice: Choice, words: PlainWords, formats: Formats): Html | null {
  if (type.durations.length === 1 && type.timeZoneLock !== null) return null;
  return markup`<form class="choices" method="get" action="${here}">
    ${choice.link && markup`<input type="hidden" name="link" value="${choice.link}" />`}
    ${
      type.durations.length > 1 &&
      markup`<label>
        ${words.duration}
        <select name="duration">
          ${type.durations.map(
            (length) =>
              markup`<option value="${length}" ${length === choice.duration && markup`selected`}>
                ${formats.length(length)}
              </option>`,
          )}
        </select>
      </label>`
    }
    ${
      type.timeZoneLock === null &&
      markup`<label>
        ${words.timeZone}
        <select name="tz" autocomplete="off">
          ${timeZones().map(
            (zone) =>
              markup`<option value="${zone}" ${zone === choice.timeZone && markup`selected`}>
                ${zone.replaceAll('_', ' ')}
              </option>`,
          )}
        </select>
      </label>`
    }
    <button class="button quiet">${words.show}</button>
  </form>`;
}

function timesOf(
  here: string,
  date: string,
  day: FreeDay | undefined,
  choice: Choice,
  words: PlainWords,
  formats: Formats,
): Html {
  if (!day) return markup`<p id="times" class="notice">${words.noneOn(formats.day(date))}</p>`;
  const { duration, timeZone, link } = choice;
  return markup`<section id="times">
    <h2>${words.timesOn(formats.day(date))}</h2>
    <p class="muted">${words.timesIn(placeOf(timeZone))}</p>
    <ul class="times">
      ${day.starts.map(
        (start) =>
          markup`<li><a href="${here}/book${queryOf({ duration, timeZone, start, link })}">${formats.time(start)}</a></li>`,
      )}
    </ul>
  </section>`;
}
