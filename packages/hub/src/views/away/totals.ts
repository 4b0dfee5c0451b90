import type { SickDay } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { effectsList } from '../../parts/effects.ts';
import { avatar, firstName } from '../../parts/host.ts';
import { coveredOf, takings } from './rows.ts';

/** How much is covered, who takes how many, and what it does. */
export function totals(
  hub: Hub,
  words: HubWords['away'],
  { rows, host }: Pick<SickDay, 'rows' | 'host'>,
  undecided: number,
  nameOf: (host: string) => string,
): TemplateResult {
  const number = (value: number) => hub.formats.number(value);
  const { all, covered } = coveredOf(rows);
  const out = firstName(nameOf(host));
  return html`<aside class="totals" aria-labelledby="totals">
    <h2 id="totals" class="big">${words.covered(number(covered), number(all))}</h2>
    <p class="small muted">${undecided > 0 ? words.decide(undecided) : covered === all ? words.allCovered : ''}</p>
    <h3>${words.howMany}</h3>
    <ul>
      ${takings(rows).map(
        ({ host: id, count }) =>
          html`<li class="row small">
            ${avatar({ id, name: nameOf(id) })}<span class="grow words">${firstName(nameOf(id))}</span
            ><span class="blocks" aria-hidden="true"
              >${Array.from({ length: Math.min(count, 10) }, () => html`<i></i>`)}</span
            ><b>${number(count)}</b>
          </li>`,
      )}
    </ul>
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
