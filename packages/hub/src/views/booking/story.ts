import type { TeamBooking } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { icons, type IconName } from '../../theme/icons.ts';
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

/** What happened to a booking, the last first. @param undo takes the last reassignment back; `null` = nothing can be taken back any more */
export function story(
  hub: Hub,
  words: HubWords['booking'],
  lines: readonly Line[],
  nameOf: (id: string) => string,
  undo: (() => void) | null,
): TemplateResult {
  const { formats } = hub;
  const undoable = undo ? lastReassignment(lines) : null;
  return html`<ol class="story">
    ${lines.toReversed().map((line) => {
      const who = line.by.kind === 'team' ? line.by.name : null;
      const hosts = (line.after?.hosts ?? []).map(nameOf);
      const moved =
        line.what === 'reschedule' && line.after
          ? `${formats.dayShort(line.after.start)} ${formats.time(line.after.start)}`
          : null;
      const given = line.what === 'reassign' || line.what === 'reseat' ? formats.list(hosts) : null;
      const found = foundIn(hub, line, nameOf);
      return html`<li>
        <span class="dot">${icons[ICONS[line.what] ?? 'dot']}</span>
        <span class="grow words"
          >${[found ?? words.happened[line.what], given, moved, who].filter(Boolean).join(' · ')}${
            line.note || line.reason ? html`<span class="muted said">${line.note?.text ?? line.reason}</span>` : nothing
          }</span
        >
        ${
          line === undoable
            ? html`<button class="btn" type="button" @click=${undo}>${icons.undo}${hub.words.undo}</button>`
            : nothing
        }
        <time class="small muted nowrap" datetime=${line.at}
          >${formats.dayShort(line.at)} ${formats.time(line.at)}</time
        >
      </li>`;
    })}
  </ol>`;
}

/** What a host has made of it in their calendar. */
function foundIn({ words, formats }: Hub, { calendar }: Line, nameOf: (id: string) => string): string | null {
  if (!calendar || !(calendar.done in words.inCalendar)) return null;
  const { stands } = calendar;
  const done = calendar.done as keyof typeof words.inCalendar;
  return words.inCalendar[done](
    nameOf(calendar.host),
    stands ? `${formats.dayShort(stands.start)} ${formats.range(stands.start, stands.end)}` : '',
  );
}

export const storyStyles = css`
  .story li {
    display: flex;
    gap: 0.75rem;
    padding-block: 0.375rem;
    align-items: flex-start;
    position: relative;
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
