import type { CalendarQuestion, TeamBookingRow, WaitingItem } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { firstName } from '../../parts/host.ts';
import { timeBeside } from '../../parts/question/told.ts';
import { statusTag, tag } from '../../parts/status.ts';

/** How a booking stands in the list, and what can be done about that there. */
export interface Standing {
  /** What its host has made of it in their calendar, as long as nobody has decided. */
  readonly question: CalendarQuestion | undefined;
  /** It was approved here, which may not have been sent yet. */
  readonly isApproved: boolean;
  readonly approve: () => void;
}

/** What is asked about bookings, by their ids. */
export function questionsOf(items: readonly WaitingItem[]): ReadonlyMap<string, CalendarQuestion> {
  const asked = items.filter((item) => item.kind === 'question');
  return new Map(asked.map(({ booking, question }) => [booking.id, question]));
}

/** The status of a booking, or that somebody has to decide about it; and a way to approve it where there is room. */
export function standingOf(
  hub: Hub,
  words: HubWords['bookings'],
  row: TeamBookingRow,
  { question, isApproved, approve }: Standing,
): TemplateResult {
  const needsApproval = row.status === 'awaiting-approval' && !isApproved;
  return html`<span class="state"
    >${
      question
        ? tag('bad', 'warn', words.needsDecision, foundIn(hub, row, question))
        : statusTag(isApproved ? 'confirmed' : row.status, hub.words)
    }${
      needsApproval
        ? html`<button
            class="btn"
            type="button"
            aria-label=${`${hub.words.approve}: ${row.attendee.name}`}
            @click=${approve}
          >
            ${hub.words.approve}
          </button>`
        : nothing
    }</span
  >`;
}

function foundIn({ words, formats }: Hub, { hosts, start }: TeamBookingRow, { host, found, stands }: CalendarQuestion) {
  const name = hosts.find(({ id }) => id === host)?.name ?? host;
  return words.inCalendar[found](firstName(name), stands ? timeBeside(stands, start, formats) : '');
}
