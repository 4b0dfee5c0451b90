import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { isApproved } from '../../parts/approving.ts';
import { empty } from '../../parts/empty.ts';
import type { TodayData } from './load-today.ts';
import { waitingItem, type Remedies } from './waiting.ts';

/** Everything that waits for somebody, but for what was approved here. */
export function waits(
  hub: Hub,
  words: HubWords['today'],
  { waiting, question }: Pick<TodayData, 'waiting' | 'question'>,
  nameOf: (host: string) => string,
  remedies: Omit<Remedies, 'question'>,
): TemplateResult {
  const items = waiting.filter((item) => item.kind !== 'approval' || !isApproved(hub, item.booking.id));
  return html`<section class="card waits" aria-labelledby="waits">
    <header>
      <h2 id="waits" class="grow" tabindex="-1">${words.waits}</h2>
      ${items.length > 0 ? html`<span class="count">${hub.formats.number(items.length)}</span>` : nothing}
    </header>
    ${
      items.length === 0
        ? empty(words.nothing, words.nothingMore)
        : html`<ul class="list">
            ${items.map((item) => waitingItem(hub, words, item, nameOf, { ...remedies, question }))}
          </ul>`
    }
  </section>`;
}
