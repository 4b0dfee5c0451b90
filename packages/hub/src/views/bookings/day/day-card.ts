import type { TeamBookingRow } from '@team-booking/contract/team';
import { html, type TemplateResult } from 'lit';
import { at } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { avatars, firstName } from '../../../parts/host.ts';
import { statusTag } from '../../../parts/status.ts';

/** A booking of a day: when, who, what, and with whom. All of it opens it. @param isOver it has ended */
export function dayCard(hub: Hub, row: TeamBookingRow, isOver: boolean): TemplateResult {
  const { formats, router, words } = hub;
  const host = row.hosts.length === 1 ? firstName(row.hosts[0]!.name) : words.hosts(row.hosts.length);
  return html`<li class="one ${isOver ? 'over' : ''}">
    <a class="clip" dir="auto" data-id=${row.id} href=${router.href(at('bookings', row.id))}>${row.attendee.name}</a>
    ${row.status === 'confirmed' ? html`<span></span>` : statusTag(row.status, words)}
    <span class="tiny muted when"
      ><span class="nowrap">${formats.range(row.start, row.end)}</span>
      <span class="clip" dir="auto">${row.bookingType.title}</span></span
    >
    <span class="row hosts"
      >${avatars(row.hosts)}<span class=${row.hosts.length === 1 ? 'small' : 'sr-only'}>${host}</span></span
    >
  </li>`;
}
