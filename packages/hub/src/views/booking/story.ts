import type { TeamBooking } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { dayAndRange } from '../../format/day-and-range.ts';
import type { Hub } from '../../hub.ts';
import { insteadOf } from '../../parts/instead-of.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { joined } from '../../parts/joined.ts';
import { lastReassignment } from './last-reassignment.ts';

type Line = TeamBooking['story'][number];

const ICONS: Partial<Record<Line['what'], IconName>> = {
  book: 'globe',
  approve: 'check',
  decline: 'x',
  cancel: 'x',
  expire: 'clock',
  reschedule: 'clock',
  reassign: 'swap',
  reseat: 'scale',
  note: 'note',
  mailed: 'mail',
  wrote: 'cal',
  found: 'cal',
  complete: 'check',
};

const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** @see story */
type StoryWords = HubWords['booking'] & {
  /** What messages are called; `null` where none were sent. */
  readonly messages: HubWords['messages'] | null;
};

/** What happened to a booking, the last first. @param undo takes the last reassignment back; `null` = nothing can be taken back any more */
export function story(
  hub: Hub,
  words: StoryWords,
  booking: Pick<TeamBooking, 'story' | 'undoable'>,
  nameOf: (id: string) => string,
  undo: (() => void) | null,
): TemplateResult {
  const { formats } = hub;
  const undoable = undo ? lastReassignment(booking) : null;
  return html`<ol class="story">
    ${booking.story.toReversed().map(
      (line) =>
        html`<li>
          <span class="dot">${icons[ICONS[line.what] ?? 'dot']}</span>
          <span class="grow words"
            >${joined(toldOf(hub, words, line, nameOf))}${
              line.note || line.reason
                ? html`<span class="muted said">${line.note?.text ?? line.reason}</span>`
                : nothing
            }</span
          >
          ${
            line === undoable
              ? html`<button class="btn" type="button" @click=${undo}>${icons.undo}${hub.words.undo}</button>`
              : nothing
          }
          <time class="small muted nowrap" datetime=${line.at}>${formats.dayAndTime(line.at)}</time>
        </li>`,
    )}
  </ol>`;
}

/** What happened, to what or whom, and who of the team did it. */
function toldOf(hub: Hub, words: StoryWords, line: Line, nameOf: (id: string) => string): readonly unknown[] {
  const { formats } = hub;
  const { what, before, after, by } = line;
  const isGiven = what === 'reassign' || what === 'reseat';
  const hosts = (time: Line['after']) => formats.list((time?.hosts ?? []).map(nameOf));
  return [
    foundIn(hub, line, nameOf) ?? words.happened[what],
    isGiven && after && insteadOf(hosts(before), hosts(after)),
    what === 'reschedule' && after && formats.dayAndTime(after.start),
    ...mailIn(line, words.messages),
    by.kind === 'team' && by.name,
  ].filter(Boolean);
}

/** To whom a message went, and what it said. */
function mailIn({ mail }: Line, words: HubWords['messages'] | null): readonly string[] {
  return mail && words ? [words.roles[mail.role], words.kinds[mail.kind]] : [];
}

/** What a host has made of it in their calendar. */
function foundIn({ words, formats }: Hub, { calendar }: Line, nameOf: (id: string) => string): string | null {
  if (!calendar || !(calendar.done in words.inCalendar)) return null;
  const { stands } = calendar;
  const done = calendar.done as keyof typeof words.inCalendar;
  return words.inCalendar[done](
    nameOf(calendar.host),
    stands ? dayAndRange(formats.locale, formats.timeZone, DAY, [stands.start, stands.end]) : '',
  );
}

export const storyStyles = css`
  .story li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    padding-block: 0.375rem;
    align-items: flex-start;
    position: relative;
  }
  .story .grow {
    flex: 1 1 9rem;
  }
  .story time {
    margin-inline-start: auto;
  }
  .story .dot {
    inline-size: 1.625rem;
    block-size: 1.625rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--surface);
    flex: none;
    z-index: 1;
  }
  .story .dot svg {
    font-size: 0.8125rem;
  }
  .story li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.5rem -0.5rem;
    inset-inline-start: 0.8125rem;
    border-inline-start: 1px solid var(--line);
  }
  .said {
    display: block;
    white-space: pre-line;
  }
`;
