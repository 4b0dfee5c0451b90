import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Hub } from '../../hub.ts';
import { avatar, firstName } from '../../parts/host.ts';
import { long } from '../../parts/long.ts';
import type { Obstacle } from '../../parts/obstacle.ts';
import type { Slices } from '../../parts/slices.ts';
import { icons } from '../../theme/icons.ts';
import { inWords } from './amounts.ts';
import type { orderOf, Standing } from './standing.ts';

interface Parts {
  readonly standings: readonly Standing[];
  readonly order: ReturnType<typeof orderOf>;
  /** Who hosts the next booking. */
  readonly first: ReadonlySet<string>;
  /** Why some of them are not offered at all today. */
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  /** Lets the list of many grow. */
  readonly slices: Slices;
}

/** Everybody in the order in which they host next, and below them who can wait. */
export function whoIsNext(hub: Hub, words: HubWords['fairness'], parts: Parts): TemplateResult {
  const { standings, order, first, obstacles, slices } = parts;
  const { next, waiting } = order;
  const shown = slices.of([...next, ...waiting]);
  const byHost = new Map(standings.map((standing) => [standing.host, standing]));
  const row = (host: string, i: number) => {
    const standing = byHost.get(host)!;
    const isFirst = first.has(host);
    const obstacle = obstacles.get(host);
    // Of another range, a host stands as before.
    return guard([standing.name, standing.balance, i, isFirst, obstacle?.text, hub], () =>
      placeRow(hub, words, standing, { place: i + 1, isFirst, obstacle }),
    );
  };
  return html`<section class="card next" aria-labelledby="next">
    <header><h2 id="next">${words.whoIsNext}</h2></header>
    <ol class="order ${long(standings.length)}">
      ${shown.slice(0, next.length).map(row)}
    </ol>
    ${
      shown.length > next.length
        ? html`<h3 class="waiting muted">${words.canWait}</h3>
            <ol class="order ${long(standings.length)}" start=${next.length + 1}>
              ${shown.slice(next.length).map((host, i) => row(host, next.length + i))}
            </ol>`
        : nothing
    }
    <p class="foot small muted">${words.passedOver}</p>
  </section>`;
}

interface Place {
  readonly place: number;
  readonly isFirst: boolean;
  readonly obstacle: Obstacle | undefined;
}

function placeRow(
  hub: Hub,
  words: HubWords['fairness'],
  { host, name, balance }: Standing,
  { place, isFirst, obstacle }: Place,
): TemplateResult {
  return html`<li class=${isFirst ? 'first' : ''}>
    <span class="place small muted">${hub.formats.number(place)}</span>${avatar({ id: host, name }, 'm')}
    <span class="grow"
      ><b class="clip" dir="auto">${firstName(name)}</b
      ><span class="small muted">${inWords(balance, words, hub.formats)}</span
      >${obstacle ? html`<span class="small warn obstacle words">${icons[obstacle.icon]} ${obstacle.text}</span>` : nothing}</span
    >
    ${isFirst ? html`<span class="tag accent">${words.next}</span>` : nothing}
  </li>`;
}
