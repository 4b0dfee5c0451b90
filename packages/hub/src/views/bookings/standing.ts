import type { CalendarQuestion, TeamBookingRow, WaitingItem } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { firstName } from '../../parts/host.ts';
import type { AskedItem } from '../../parts/question/asked-in.ts';
import { timeBeside } from '../../parts/question/told.ts';
import { statusTag, tag } from '../../parts/status.ts';

/** How a booking stands in the list, and what can be done about that there. */
export interface Standing {
  /** What its host has made of it in their calendar, as long as nobody has decided. */
  readonly asked: AskedItem | undefined;
  /** It was approved here, which may not have been sent yet. */
  readonly isApproved: boolean;
  readonly approve: () => void;
  readonly decide: () => void;
}

/** What is asked about bookings, by their ids. */
export function questionsOf(items: readonly WaitingItem[]): ReadonlyMap<string, readonly AskedItem[]> {
  return Map.groupBy(
    items.filter((item) => item.kind === 'question'),
    ({ booking }) => booking.id,
  );
}

/** The status of a booking, or that somebody has to decide about it; and where there is room, the one thing to be done about that. */
export function standingOf(
  hub: Hub,
  words: HubWords['bookings'],
  row: TeamBookingRow,
  { asked, isApproved, approve, decide }: Standing,
): TemplateResult {
  const { me, words: frame } = hub;
  const act = (text: string, press: () => void) =>
    html`<button class="btn" type="button" aria-label=${`${text}: ${row.attendee.name}`} @click=${press}>
      ${text}
    </button>`;
  if (asked) {
    const isTheirs = me.role === 'admin' || me.host === asked.question.host;
    return html`<span class="state"
      >${tag('bad', 'warn', words.needsDecision, foundIn(hub, row, asked.question))}${isTheirs ? act(words.decide, decide) : nothing}</span
    >`;
  }
  const needsApproval = row.status === 'awaiting-approval' && !isApproved;
  return html`<span class="state"
    >${statusTag(isApproved ? 'confirmed' : row.status, frame)}${needsApproval ? act(frame.approve, approve) : nothing}</span
  >`;
}

function foundIn({ words, formats }: Hub, { hosts, start }: TeamBookingRow, { host, found, stands }: CalendarQuestion) {
  const name = hosts.find(({ id }) => id === host)?.name ?? host;
  return words.inCalendar[found](firstName(name), stands ? timeBeside(stands, start, formats) : '');
}
