import type { SelectionRecord } from '@team-booking/contract/team';
import type { SelectionWords } from '@team-booking/core/assignment';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { credits } from '../../parts/credits.ts';
import { firstName } from '../../parts/host.ts';
import type { Slices } from '../../parts/slices.ts';
import { barsOf, because, differenceIn } from '../../parts/why.ts';
import { icons } from '../../theme/icons.ts';

/** Why these hosts: the sentence, a bar for each, and whether the choice follows from the rule, computed again in this browser. */
export function whyCard(
  hub: Hub,
  words: HubWords['booking'],
  record: SelectionRecord,
  reasons: SelectionWords,
  nameOf: (id: string) => string,
  slices: Pick<Slices, 'of'>,
): TemplateResult {
  const chosen = [record.chosen].flat();
  const wrong = differenceIn(record);
  const bars = barsOf(record);
  return html`<section class="card" aria-labelledby="why">
    <header>
      <h2 id="why" class="grow words">${words.why(hub.formats.list(chosen.map((id) => firstName(nameOf(id)))))}</h2>
      ${
        wrong === null
          ? html`<span class="tag good">${icons.shield}${words.checked}</span>`
          : html`<span class="tag bad">${icons.warn}</span>`
      }
    </header>
    <div class="pad col">
      <p class="words">${because(record, reasons, nameOf)}</p>
      ${wrong === null ? nothing : html`<p class="note">${words.wrong(wrong)}</p>`}
      ${bars ? credits(hub, words, bars, nameOf, slices) : nothing}
    </div>
  </section>`;
}
