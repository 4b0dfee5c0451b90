import type { Payments } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Topic } from '../../../hub-view.ts';
import { empty } from '../../../parts/empty.ts';
import { SettingsPart } from '../settings-part.ts';
import { Undelivered } from '../undelivered.ts';
import { pricedTypes } from './priced.ts';
import { paymentsStyles } from './payments.styles.ts';
import { providerCard } from './provider-card.ts';
import { refundList } from './refunds.ts';
import { inOrder } from './standing.ts';

interface Data extends Payments {
  readonly typeWords: HubWords['type'];
  readonly messageWords: HubWords['messages'];
}

/** Who takes payments and how they are doing, what costs something, and what has to go back. */
export class Part extends SettingsPart<'payments', Data> {
  static override styles = [...SettingsPart.styles, paymentsStyles];
  override readonly topics: readonly Topic[] = ['payments', 'team'];
  readonly #undelivered = new Undelivered({
    hub: () => this.hub,
    attempt: (work) => this.attempt(work),
    refresh: () => this.refresh(),
    requestUpdate: () => this.requestUpdate(),
  });

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const [payments, typeWords, messageWords] = await Promise.all([
      client.payments({}, { signal }),
      loadHubWords(locale, 'type'),
      loadHubWords(locale, 'messages'),
    ]);
    return { ...payments, typeWords, messageWords };
  }

  protected override show({ providers, types, refunds, typeWords, messageWords }: Data): TemplateResult {
    const { hub, words, common } = this;
    const form = { hub, words, common, types: typeWords };
    const open = refunds.filter(({ letter }) => !this.#undelivered.isLeaving(letter));
    // Where nobody can be paid, there is nothing to look at but what was paid before.
    if (providers.length === 0 && types.length === 0 && open.length === 0) return empty(words.none, words.noneMore);
    return html`<div class="body">
      ${
        open.length === 0
          ? nothing
          : refundList(form, open, {
              discardWord: messageWords.discard,
              retry: (letter) => void this.#undelivered.retry(letter, words.retried),
              discard: (letter) => this.#undelivered.discard(letter, messageWords.discarded),
            })
      }
      <section class="col" aria-labelledby="takers">
        <h2 id="takers">${words.takers}</h2>
        ${
          providers.length === 0
            ? empty(words.none, words.noneMore)
            : html`<ul class="providers">
                ${inOrder(providers).map((provider) => providerCard(form, provider))}
              </ul>`
        }
      </section>
      <section class="col" aria-labelledby="priced">
        <h2 id="priced">${words.priced}</h2>
        ${pricedTypes(form, types)}
      </section>
    </div>`;
  }
}
