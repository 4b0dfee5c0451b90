import type { TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { avatars, firstName } from '../../parts/host.ts';
import { asGiven } from '../../parts/question/leaving.ts';
import { standingOf, type Standing } from './standing.ts';

interface Shown extends Standing {
  readonly isTicked: boolean;
  readonly tick: () => void;
}

/** The day that the bookings below it are on. @param top in rem */
export function dayLine(hub: Hub, words: HubWords['bookings'], instant: string, top: number): TemplateResult {
  return html`<div class="line day" role="listitem" .style=${placeAt(top)}>
    <h2 class="small">${dayName(hub, words, instant)}</h2>
    <span class="muted">${hub.formats.date(instant)}</span>
  </div>`;
}

function dayName({ formats, now, words }: Hub, { tomorrow }: HubWords['bookings'], instant: string): string {
  const day = formats.dayOf(instant);
  if (day === formats.dayOf(now())) return words.today;
  return day === formats.dayOf(now() + 86_400_000) ? tomorrow : formats.weekday(instant);
}

/** A booking: all of it opens it, but for its box. */
export function bookingLine(
  { hub, words }: { readonly hub: Hub; readonly words: HubWords['bookings'] },
  booking: TeamBookingRow,
  top: number,
  { isTicked, tick, ...standing }: Shown,
): TemplateResult {
  const { formats } = hub;
  const row = asGiven(booking);
  const host = row.hosts.length === 1 ? firstName(row.hosts[0]!.name) : hub.words.hosts(row.hosts.length);
  return html`<div class="line booking ${isTicked ? 'ticked' : ''}" role="listitem" .style=${placeAt(top)}>
    <label class="tick"
      ><input type="checkbox" aria-label=${words.select(row.attendee.name)} .checked=${isTicked} @change=${tick}
    /></label>
    <span class="nowrap time"
      ><b>${formats.time(row.start)}</b><span class="muted until">–${formats.time(row.end)}</span></span
    >
    <a class="clip" dir="auto" data-id=${row.id} href=${hub.router.href(at('bookings', row.id))}
      ><b>${row.attendee.name}</b></a
    >
    <span class="clip small muted type" dir="auto">${row.bookingType.title}</span>
    <span class="row hosts">${avatars(row.hosts)}<span class="small clip" dir="auto">${host}</span></span>
    ${standingOf(hub, words, row, standing)}
  </div>`;
}

const placeAt = (top: number) => `inset-block-start: ${top}rem`;
