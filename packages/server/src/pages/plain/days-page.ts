import type { BookingType } from '@team-booking/contract';
import { localMinute, zoneTable } from '@team-booking/core/time';
import { type Html, markup, type Place } from '../layout.ts';
import type { Voice } from '../words.ts';
import { carriedInputs } from './carried.ts';
import type { Choice } from './choice.ts';
import { buttons, links, type Steps } from './steps.ts';
import { formatsFor, timeZones, type Formats } from './formats.ts';
import type { FreeDay } from './times.ts';
import type { PlainWords } from '@team-booking/words/server';
import { typeCard } from './type-card.ts';
import { plainWords } from './words.ts';

/** Days with free times, and the times of the chosen one. */
export interface DaysPage {
  readonly type: BookingType;
  readonly choice: Choice;
  readonly days: readonly FreeDay[];
  /** What was answered before the times; `null` where nothing was. Then every step is a button of a form, else a link. */
  readonly carried: URLSearchParams | null;
  /** Why the answers led here, in the team's words. */
  readonly sentence?: string | undefined;
  /** First date of the previous and the next page, or `null`. */
  readonly earlier: string | null;
  readonly later: string | null;
}

export function daysPage(place: Place, voice: Voice, page: DaysPage): Html {
  const { type, choice, days, carried, sentence, earlier, later } = page;
  const words = plainWords(voice.locale);
  const formats = formatsFor(voice.locale, choice.timeZone);
  const here = `${place.base}/${type.slug}/plain`;
  const chosen = days.find(({ date }) => date === choice.day);
  const steps = carried ? buttons(here, choice) : links(here, type.slug, choice);
  return typeCard(
    { place, voice, type, described: true },
    markup`${sentence && markup`<p class="lines"><bdi>${sentence}</bdi></p>`} ${steps.around(markup`${carried && carriedInputs(carried)} ${choices(type, choice, steps, words, formats)}
      ${choice.day && timesOf(choice.day, chosen, choice, steps, words, formats)}
      <section>
        <h2>${words.days}</h2>
        ${
          days.length === 0
            ? markup`<p class="muted">${words.none}</p>`
            : markup`<ul class="days">
                ${days.map(
                  ({ date, starts }) =>
                    markup`<li>
                      ${steps.toDay(date, formats.day(date))} <span class="muted">${words.free(starts.length)}</span>
                    </li>`,
                )}
              </ul>`
        }
        <p class="pages">
          ${earlier && steps.toDays(earlier, words.earlier)} ${later && steps.toDays(later, words.later)}
        </p>
      </section>`)}`,
  );
}

function choices(type: BookingType, choice: Choice, steps: Steps, words: PlainWords, formats: Formats): Html | null {
  if (type.durations.length === 1 && type.timeZoneLock !== null) return null;
  return steps.choices(markup`
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
          ${[...timeZones(choice.timeZone)].map(
            ([label, zone]) =>
              markup`<option value="${zone}" ${zone === choice.timeZone && markup`selected`}>
                ${label}
              </option>`,
          )}
        </select>
      </label>`
    }
    <button class="button quiet">${words.show}</button>`);
}

function timesOf(
  date: string,
  day: FreeDay | undefined,
  { timeZone }: Choice,
  steps: Steps,
  words: PlainWords,
  formats: Formats,
): Html {
  if (!day) return markup`<p id="times" class="notice">${words.noneOn(formats.day(date))}</p>`;
  return markup`<section id="times">
    <h2>${words.timesOn(formats.day(date))}</h2>
    <p class="muted">${words.timesIn(formats.place(day.starts[0]!))}</p>
    ${[...Map.groupBy(day.starts, (start) => partOf(start, timeZone))].map(
      ([part, starts]) =>
        markup`<h3>${words[part]} <span class="muted">· ${starts.length}</span></h3>
          <ul class="times">
            ${starts.map((start) => markup`<li>${steps.toTime(start, formats.time(start))}</li>`)}
          </ul>`,
    )}
  </section>`;
}

/** The part of the day, as in the booker: noon and five o'clock divide it. */
function partOf(start: number, timeZone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = localMinute(zoneTable(timeZone), start) / 60;
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}
