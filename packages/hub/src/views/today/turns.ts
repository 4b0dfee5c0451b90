import type { ComingTurns, HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { datesWords } from '../../format/dates.ts';
import { avatar, firstName } from '../../parts/host.ts';
import { icons, type IconName } from '../../theme/icons.ts';

/** Who hosts the next bookings of a booking type if they are free then, the first first. */
export function nextTurns(
  hub: Hub,
  words: HubWords['today'],
  type: string,
  { turns, names }: ComingTurns,
  known: readonly HostSummary[],
): TemplateResult | typeof nothing {
  const hosts = turns.flatMap((turn) =>
    turn.hosts.map((id) => ({ id, name: names.find((one) => one.id === id)?.name ?? id })),
  );
  if (hosts.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="turn">
    <header>
      <h2 id="turn">${words.turn}</h2>
      <span class="grow small muted">${words.ifFree}</span>
      <a class="small reach" href=${hub.router.href(at('fairness', type))}>${hub.words.fairness}</a>
    </header>
    <ol class="turns-list">
      ${hosts.map(
        (host, i) =>
          html`<li class="small">
            ${i === 0 ? nothing : html`<span class="muted">${icons.right}</span>`}${avatar(host)}<span
              class=${i === 0 ? 'first' : ''}
              >${firstName(host.name)}</span
            >${obstacle(
              hub,
              words,
              known.find(({ id }) => id === host.id),
            )}
          </li>`,
      )}
    </ol>
  </section>`;
}

/** Why somebody in turn is not free at all today: they are out, or a calendar of theirs cannot be read. */
function obstacle(hub: Hub, words: HubWords['today'], host: HostSummary | undefined): TemplateResult | typeof nothing {
  if (!host) return nothing;
  const { away, calendars, name } = host;
  const today = hub.formats.dayOf(hub.now());
  const isOut = away && away.from <= today && today <= away.to;
  if (!isOut && calendars !== 'closed') return nothing;
  const [icon, told]: [IconName, string] = isOut
    ? ['bed', datesWords(hub, away.from, away.to)]
    : ['warn', words.unread(name)];
  return html`<span class="warn obstacle" role="img" aria-label=${told} title=${told}>${icons[icon]}</span>`;
}

export const turnsStyles = css`
  .turns-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem 1rem 0.875rem;
  }
  .turns-list li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .turns-list .first {
    font-weight: 600;
  }
`;
