import type { TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { empty } from '../../parts/empty.ts';
import { avatars, firstName } from '../../parts/host.ts';
import { long } from '../../parts/long.ts';
import { nowLine, nowLineStyles } from '../../parts/now-line.ts';
import type { Slices } from '../../parts/slices.ts';
import { statusTag } from '../../parts/status.ts';
import type { Day } from './day.ts';
import { joined } from '../../parts/joined.ts';

interface Shown {
  readonly day: Day;
  /** Lets a long day grow. */
  readonly slices: Slices;
  readonly onlyMine: boolean;
  readonly show: (whose: 'all' | 'mine') => void;
}

/** The bookings of today with where now is, and when tomorrow begins. */
export function dayList(hub: Hub, words: HubWords['today'], { day, slices, onlyMine, show }: Shown): TemplateResult {
  const { rows, nowAt, tomorrow } = day;
  const shown = slices.of(rows);
  const now = nowLine(hub);
  return html`<section class="today" aria-labelledby="day">
    <div class="row wrap">
      <h2 id="day" class="grow">${hub.words.today}</h2>
      ${
        hub.me.host === null
          ? nothing
          : html`<div class="seg" role="group" aria-label=${words.whose}>
              <button type="button" aria-pressed=${!onlyMine} @click=${() => show('all')}>${words.everybody}</button>
              <button type="button" aria-pressed=${onlyMine} @click=${() => show('mine')}>${words.onlyMine}</button>
            </div>`
      }
    </div>
    ${
      rows.length === 0
        ? empty(words.none, words.noneMore)
        : html`<ol class="day ${long(rows.length)}">
            ${shown.map((row, i) => html`${i === nowAt ? now : nothing}${guard([row, i < nowAt, hub], () => line(hub, row, i < nowAt))}`)}
            ${nowAt === shown.length ? now : nothing}
          </ol>`
    }
    <p class="row small foot">
      <span class="grow"
        >${tomorrow ? html`<a class="reach" href=${hub.router.href(at('bookings', tomorrow.id))}>${joined([words.tomorrow(hub.formats.time(tomorrow.start)), hostsOf(hub, tomorrow)])}</a>` : nothing}</span
      ><a class="reach" href=${hub.router.href(at('bookings'))}>${words.allBookings}</a>
    </p>
  </section>`;
}

function line(hub: Hub, row: TeamBookingRow, isOver: boolean): TemplateResult {
  const [from, until] = [hub.formats.time(row.start), hub.formats.time(row.end)];
  const isPlain = row.status === 'confirmed' && !isOver;
  return html`<li class=${isOver ? 'over' : ''}>
    <span class="nowrap"><b>${from}</b><span class="muted until">–${until}</span></span>
    <span class="what">
      <a class="clip" dir="auto" data-id=${row.id} href=${hub.router.href(at('bookings', row.id))}
        ><b class="words">${row.attendee.name}</b></a
      >
      <span class="small muted clip" dir="auto">${row.bookingType.title}</span>
    </span>
    ${isPlain ? html`<span></span>` : statusTag(row.status, hub.words)}
    <span class="row hosts">${avatars(row.hosts)}<span class="small clip" dir="auto">${hostsOf(hub, row)}</span></span>
  </li>`;
}

const hostsOf = ({ words }: Hub, { hosts }: TeamBookingRow): string =>
  hosts.length === 1 ? firstName(hosts[0]!.name) : words.hosts(hosts.length);

const own = css`
  .day {
    margin-block-start: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .day li {
    display: grid;
    grid-template-columns: max(6.5rem, 2 * var(--clock)) minmax(0, 1fr) auto minmax(0, 8.5rem);
    gap: 0.75rem;
    align-items: center;
    min-block-size: 3rem;
    padding: 0.25rem;
    position: relative;
  }
  .day li + li {
    border-block-start: 1px solid var(--line);
  }
  .day .what {
    display: grid;
    line-height: 1.3;
  }
  .day li.over {
    color: var(--muted);
  }
  .day li.over b {
    font-weight: 500;
  }
  .day a {
    color: inherit;
    text-decoration: none;
  }
  .day a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .day a:focus-visible {
    outline: none;
  }
  .day a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .day li:hover {
    background: var(--sunk);
  }
  .day li.now {
    padding-inline: 0.25rem;
    pointer-events: none;
  }
  .day li.now + li {
    border-block-start: 1px solid var(--line);
  }
  .today .foot {
    padding: 0.5rem 0.25rem 0;
  }
  @media (max-width: 45rem) {
    .day li {
      grid-template-columns: max(3.25rem, var(--clock)) minmax(0, 1fr) auto auto;
    }
    .day .until,
    .day li > .hosts .clip {
      display: none;
    }
  }
`;

export const dayListStyles = [own, nowLineStyles];
