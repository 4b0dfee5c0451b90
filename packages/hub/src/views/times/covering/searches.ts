import type { Coverage } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { createFormats } from '../../../format/formats.ts';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';

/** How many days are told. */
const MOST = 7;

/** On which days visitors looked for a time and found none, the ones with most first. */
export function searchesCard(
  hub: Hub,
  words: HubWords['coverage'],
  { searches }: Pick<Coverage, 'searches'>,
): TemplateResult {
  const days = createFormats(hub.locale, 'UTC');
  const total = searches.reduce((sum, { empty }) => sum + empty, 0);
  const worst = searches.toSorted((one, other) => other.empty - one.empty || other.date.localeCompare(one.date));
  const most = worst[0]?.empty ?? 1;
  return html`<section class="card searches" aria-labelledby="searches">
    <header><h2 id="searches">${words.foundNothing}</h2></header>
    ${
      total === 0
        ? html`<p class="pad small muted">${words.noSearches}</p>`
        : html`<ol class="list small">
              ${worst.slice(0, MOST).map(
                ({ date, empty }) =>
                  html`<li>
                    <span>${days.dayShort(`${date}T12:00:00Z`)}</span
                    ><i aria-hidden="true" .style=${`inline-size: ${Math.max(2, (empty / most) * 100)}%`}></i>
                    <span class="row bad"
                      >${icons.search}<span aria-hidden="true">${hub.formats.number(empty)}</span
                      ><span class="sr-only">${words.searches(empty)}</span></span
                    >
                  </li>`,
              )}
            </ol>
            <p class="pad tiny muted">${words.searches(total)}. ${words.searchesMore}</p>`
    }
  </section>`;
}
