import type { TeamBooking, TeamBookingRow } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { avatar, avatars } from '../../parts/host.ts';
import { joinLinkOf } from '../../parts/join-link.ts';
import { icons } from '../../theme/icons.ts';
import { joined } from '../../parts/joined.ts';

/**
 * The booking that is on, or begins next, with the way into its call.
 *
 * @param whole all that is known of it; `null` = not known yet
 */
export function nextBooking(
  hub: Hub,
  words: HubWords['today'],
  next: TeamBookingRow,
  whole: TeamBooking | null,
): TemplateResult {
  const { formats, router } = hub;
  const isToday = formats.dayOf(next.start) === formats.dayOf(hub.now());
  const isOn = Date.parse(next.start) <= hub.now();
  const join = whole ? joinLinkOf(whole) : null;
  // What somebody has to decide first leads to that.
  const isOpen = (whole?.questions ?? []).length > 0;
  const said = whole ? saidIn(whole) : null;
  return html`<section class="next" aria-labelledby="next">
    <div class="row">
      <h2 id="next" class="grow small accent">
        ${isOn ? words.now : words.next(formats.relative(next.start, hub.now()))}
      </h2>
      <span class="small muted"
        >${joined([isToday || isOn ? '' : formats.dayShort(next.start), html`${formats.range(next.start, next.end)}`])}</span
      >
    </div>
    <div class="facts">
      ${next.hosts.length === 1 ? avatar(next.hosts[0]!, 'l') : avatars(next.hosts)}
      <div class="grow">
        <p class="who words"><a class="reach" href=${router.href(at('bookings', next.id))}>${next.attendee.name}</a></p>
        <p class="small muted words">
          ${joined([next.bookingType.title, words.hostedBy(formats.list(next.hosts.map(({ name }) => name)))])}
        </p>
      </div>
      <div class="row ways">
        <a class="btn ${join && !isOpen ? '' : 'main'}" href=${router.href(at('bookings', next.id))}
          >${hub.words.open}</a
        >
        ${join ? html`<a class="btn ${isOpen ? '' : 'main'}" href=${safeLink(join)} target="_blank" rel="noopener">${icons.video}${hub.words.join}</a>` : nothing}
      </div>
    </div>
    ${said === null ? nothing : html`<p class="said small muted words" dir="auto"><q>${said}</q></p>`}
  </section>`;
}

/** What the visitor wrote: their longest answer, if it is a sentence. */
function saidIn({ answers }: TeamBooking): string | null {
  const texts = Object.values(answers).filter((answer) => typeof answer === 'string' && /\S\s+\S+\s+\S/.test(answer));
  return (texts as string[]).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

export const nextStyles = css`
  .next {
    background: var(--tint);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    padding: 1rem 1.125rem;
  }
  .next > .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.75rem;
  }
  .next .who {
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.25;
  }
  .next .who a {
    color: inherit;
    text-decoration: none;
  }
  .next .who a:hover {
    text-decoration: underline;
  }
  .next .facts > .grow {
    flex-basis: 12rem;
  }
  .next .said {
    border-block-start: 1px solid var(--edge);
    padding-block-start: 0.75rem;
    margin-block-start: 0.75rem;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  @media (max-width: 45rem) {
    .next .ways {
      flex: 1 0 100%;
      flex-direction: row-reverse;
    }
    .next .btn.main {
      flex: 1;
    }
  }
`;
