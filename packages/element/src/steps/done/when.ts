import type { Booking, BookingType } from '@team-booking/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullFormats } from '../../format/full-formats.ts';
import { moment } from '../../format/moment.ts';
import type { FullView } from '../../view.ts';

/** What a booking was before, and whether it is off. */
export interface Before {
  readonly before?: Booking | undefined;
  readonly struck?: boolean;
}

/** When a booking is: its day and time in the visitor's zone, and for hosts whose clocks differ, in theirs. A time that was left is struck. */
export function when(
  { words, formats, state, now }: FullView,
  type: BookingType,
  booking: Booking,
  { before, struck = false }: Before,
): TemplateResult {
  const { timeZone } = state.choice;
  const at = Date.parse(booking.start);
  const thisYear = formats.dates({ year: 'numeric', timeZone });
  const day = formats.dates({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(thisYear.format(at) !== thisYear.format(now()) && { year: 'numeric' }),
    timeZone,
  });
  const time = html`${`${day.format(at)} `}<br />${range(formats, booking, timeZone)}`;
  return html`${
      before
        ? html`<div>
            <span class="sr-only">${words.before}: </span><s>${moment(formats, Date.parse(before.start), timeZone)}</s>
          </div>`
        : nothing
    }
    ${struck ? html`<s>${time}</s>` : html`<b>${time}</b>`} <bdi>${formats.place(timeZone, at)}</bdi> ${
      struck
        ? nothing
        : elsewhere(booking, type, formats, timeZone).map(
            ([zone, names]) =>
              html`<div>
                ${
                  names.length > 0
                    ? words.atHost(
                        range(formats, booking, zone, timeZone),
                        formats.list(names),
                        formats.place(zone, at),
                      )
                    : `${range(formats, booking, zone, timeZone)} · ${words.zoneTime(formats.place(zone, at))}`
                }
              </div>`,
          )
    }`;
}

/** "10:30–11:00"; with its day where that is not the one on which it starts in `other`. */
function range(formats: FullFormats, { start, end }: Booking, timeZone: string, other = timeZone): string {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  const day = (at: number, zone: string) => formats.dates({ day: 'numeric', timeZone: zone }).format(at);
  const isOneDay = [from, to].every((at) => day(at, timeZone) === day(from, other));
  return formats.range(from, (to - from) / 60_000, timeZone, isOneDay ? undefined : 'short');
}

/** Zones of the hosts in which it is another time than in the visitor's, with the hosts' names; the team's, without names, where no host's is known. */
function elsewhere(
  { start, hosts }: Booking,
  { slot }: BookingType,
  formats: FullFormats,
  own: string,
): [zone: string, names: string[]][] {
  const offset = (zone: string) => formats.zoneName(zone, Date.parse(start), 'shortOffset');
  const zones = new Map<string, string[]>();
  for (const { name, timeZone } of hosts) {
    if (name && timeZone) zones.set(timeZone, [...(zones.get(timeZone) ?? []), name]);
  }
  if (zones.size === 0) zones.set(slot.timeZone, []);
  return [...zones].filter(([zone]) => offset(zone) !== offset(own));
}
