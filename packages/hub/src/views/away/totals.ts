import type { SickDay } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Hub } from '../../hub.ts';
import { effectsList } from '../../parts/effects.ts';
import { avatar, firstName } from '../../parts/host.ts';
import { long } from '../../parts/long.ts';
import type { Slices } from '../../parts/slices.ts';
import { coveredOf, takings } from './rows.ts';

/** So many bookings of a host are drawn. */
const MOST = 10;

/** How much is covered, who takes how many, and what it does. */
export function totals(
  hub: Hub,
  words: HubWords['away'],
  { rows, host }: Pick<SickDay, 'rows' | 'host'>,
  undecided: number,
  slices: Slices,
  nameOf: (host: string) => string,
): TemplateResult {
  const taken = takings(rows);
  const number = (value: number) => hub.formats.number(value);
  const { all, covered } = coveredOf(rows);
  const out = firstName(nameOf(host));
  return html`<aside class="totals" aria-labelledby="totals">
    <h2 id="totals" class="big">${words.covered(number(covered), number(all))}</h2>
    <p class="small muted">${undecided > 0 ? words.decide(undecided) : covered === all ? words.allCovered : ''}</p>
    ${
      taken.length === 0
        ? nothing
        : html`<h3>${words.howMany}</h3>
            <ul class=${long(taken.length)}>
              ${slices
                .of(taken)
                .map(({ host: id, count }) =>
                  guard([id, nameOf(id), count, hub], () => taker(hub, id, nameOf(id), count)),
                )}
            </ul>`
    }
    ${
      covered === 0
        ? nothing
        : effectsList(words.changes, [
            { icon: 'mail', where: words.sent, how: [words.sentVisitors(covered), words.sentHosts] },
            { icon: 'cal', where: words.calendars, how: [words.cleared(out)] },
            { icon: 'scale', where: words.fairness, how: [words.fairnessMore(out)] },
          ])
    }
  </aside>`;
}

/** Who takes so many. */
function taker(hub: Hub, id: string, name: string, count: number): TemplateResult {
  return html`<li class="row small">
    ${avatar({ id, name })}<span class="grow words">${firstName(name)}</span
    ><i class="blocks" .style=${`--count: ${Math.min(count, MOST)}`}></i><b>${hub.formats.number(count)}</b>
  </li>`;
}
