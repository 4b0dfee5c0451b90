import type { ComingTurns } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { avatar, firstName } from '../../parts/host.ts';
import type { Obstacle } from '../../parts/obstacle.ts';
import { icons } from '../../theme/icons.ts';
import { joined } from '../../parts/joined.ts';

/** A booking type whose hosts take turns. */
export interface InTurn extends ComingTurns {
  readonly type: string;
  /** What it is called; `null` = it is the only one. */
  readonly title: string | null;
}

/** Who hosts the next bookings of a booking type if they are free then, the first first. */
export function nextTurns(
  hub: Hub,
  words: HubWords['today'],
  { type, title, turns, names }: InTurn,
  obstacles: ReadonlyMap<string, Obstacle>,
): TemplateResult | typeof nothing {
  const hosts = turns.flatMap((turn) =>
    turn.hosts.map((id) => ({ id, name: names.find((one) => one.id === id)?.name ?? id })),
  );
  if (hosts.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="turn">
    <header>
      <h2 id="turn">${words.turn}</h2>
      <span class="grow small muted words">${joined([title, words.ifFree])}</span>
      <a class="small reach" href=${hub.router.href(at('fairness', type))}>${hub.words.fairness}</a>
    </header>
    <ol class="turns-list">
      ${hosts.map((host, i) => {
        const obstacle = obstacles.get(host.id);
        return html`<li class="small">
          ${i === 0 ? nothing : html`<span class="muted then">${icons.right}</span>`}${avatar(host)}<span
            class=${i === 0 ? 'first' : ''}
            >${firstName(host.name)}</span
          >${obstacle ? mark(obstacle) : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}

function mark({ icon, text }: Obstacle): TemplateResult {
  return html`<span class="warn obstacle" role="img" aria-label=${text} title=${text}>${icons[icon]}</span>`;
}

export const turnsStyles = css`
  .turns-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.75rem;
    margin: 0.75rem 1rem 0.875rem;
    overflow: clip;
  }
  .turns-list li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    position: relative;
  }
  /* It lies in the gap before a name. Where a line begins with one there is no gap, and none of it. */
  .turns-list .then {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    inline-size: 1.75rem;
    display: grid;
    place-items: center;
  }
  .turns-list .first {
    font-weight: 600;
  }
`;
