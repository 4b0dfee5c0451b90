import type { HubWords } from '@team-booking/words/hub';
import type { TeamBooking } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { joinLinkOf } from '../../parts/join-link.ts';
import { menu } from '../../parts/menu.ts';
import { icons, type IconName } from '../../theme/icons.ts';

/** What can be done with a booking. */
interface Ways {
  readonly hub: Hub;
  readonly words: HubWords['booking'];
  readonly booking: TeamBooking;
  /** Whether it is still to take place. */
  readonly isOpen: boolean;
  /** Whether it waits for approval. */
  readonly waits: boolean;
  readonly approve: () => void;
  readonly decline: () => void;
  readonly reassign: () => void;
  readonly move: () => void;
  readonly cancel: () => void;
  /** Says that the visitor did not come, or that they came after all. */
  readonly attendance: () => void;
}

interface Action {
  readonly text: string;
  readonly act: () => void;
  readonly icon?: IconName;
  readonly key?: string;
  readonly look?: 'main' | 'quiet';
}

/** The buttons of a booking. On a phone the usual ones stay, and a menu has the rest. */
export function actions(ways: Ways): TemplateResult {
  const { hub, words, booking, isOpen, waits } = ways;
  const join = isOpen ? joinLinkOf(booking) : null;
  const isAsked = waits || (booking.questions ?? []).length > 0;
  const reassign: Action = { text: hub.words.reassign, act: ways.reassign, icon: 'swap', key: 'R' };
  const usual: readonly Action[] = waits
    ? [
        { text: hub.words.approve, act: ways.approve, icon: 'check', look: 'main' },
        { text: hub.words.decline, act: ways.decline },
      ]
    : isOpen
      ? [reassign]
      : canBeMissed(hub, booking)
        ? [{ text: booking.missedBy === null ? words.missed : words.came, act: ways.attendance }]
        : [];
  const rest: readonly Action[] = isOpen
    ? [
        ...(waits ? [reassign] : []),
        { text: words.move, act: ways.move, key: 'M', look: 'quiet' },
        ...(waits ? [] : [{ text: words.cancelBooking, act: ways.cancel, look: 'quiet' } as const]),
      ]
    : [];
  return html`${usual.map((action) => button(action))} ${rest.map((action) => button(action, 'rest'))}
  ${join ? html`<a class="btn ${isAsked ? '' : 'main'}" href=${safeLink(join)} target="_blank" rel="noopener">${icons.video}${hub.words.join}</a>` : nothing}
  ${rest.length > 0 ? html`<span class="besides">${menu(words.more, rest)}</span>` : nothing}`;
}

function canBeMissed({ now }: Hub, { status, start }: TeamBooking): boolean {
  return Date.parse(start) <= now() && ['confirmed', 'completed', 'no-show'].includes(status);
}

function button({ text, act, icon, key, look }: Action, place = ''): TemplateResult {
  return html`<button class="btn ${look ?? ''} ${place}" type="button" @click=${act}>
    ${icon ? icons[icon] : nothing}${text}${key ? html`<kbd>${key}</kbd>` : nothing}
  </button>`;
}

export const actionsStyles = css`
  .besides {
    display: none;
    margin-inline-start: auto;
  }
  @media (max-width: 45rem) {
    .head > .row {
      flex: 1 0 100%;
    }
    .head .rest {
      display: none;
    }
    .besides {
      display: block;
    }
  }
`;
