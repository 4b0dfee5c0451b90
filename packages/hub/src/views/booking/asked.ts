import type { CalendarQuestion, TeamBooking } from '@team-booking/contract/team';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { firstName } from '../../parts/host.ts';
import { question } from '../../parts/question/question.ts';
import { icons } from '../../theme/icons.ts';

/** What a host has made of a booking in their calendar. @param reassign gives it to somebody else, from that host */
export function asked(
  hub: Hub,
  booking: TeamBooking,
  found: CalendarQuestion,
  reassign: (from: string) => void,
): TemplateResult {
  const hosts = new Map(booking.hosts.map(({ id, name }) => [id, firstName(name)]));
  const about = { booking, question: found, host: hosts.get(found.host) ?? found.host, hosts };
  return html`<section class="asked row top">
    <span class="warn">${icons.ask}</span>
    <div class="grow">${question({ hub, asked: about, reassign: () => reassign(found.host) })}</div>
  </section>`;
}
