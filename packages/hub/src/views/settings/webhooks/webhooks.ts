import type { Webhook, WebhookDelivery, WebhookDeliveryDetail, WebhookWithSecret } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../../address/address.ts';
import type { Topic } from '../../../hub-view.ts';
import { dialogStyles } from '../../../parts/dialog.ts';
import { empty } from '../../../parts/empty.ts';
import { formStyles } from '../../../parts/form/form.styles.ts';
import { make } from '../../../parts/make.ts';
import { icons } from '../../../theme/icons.ts';
import { SettingsPart } from '../settings-part.ts';
import { shownOnce } from '../shown-once.ts';
import { addForm } from './add-form.ts';
import { hostOf } from './host-of.ts';
import { HubWebhook } from './webhook.ts';
import { webhooksStyles } from './webhooks.styles.ts';

interface Data {
  readonly webhooks: readonly Webhook[];
  readonly deliveries: readonly WebhookDelivery[];
  readonly delivery: WebhookDeliveryDetail | null;
  readonly formWords: HubWords['draft'];
}

/** Programs that are told what happens to bookings, and what came of each message. */
export class Part extends SettingsPart<'webhooks', Data> {
  static override properties = { ...SettingsPart.properties, once: { state: true } };
  static override styles = [...SettingsPart.styles, dialogStyles, formStyles, webhooksStyles];
  override readonly topics: readonly Topic[] = ['webhooks'];
  /** A webhook whose secret is shown this once. */
  declare once: WebhookWithSecret | undefined;
  readonly #open = make('team-hub-webhook', HubWebhook);

  protected override isAnother(before: Address): boolean {
    return ['webhook', 'delivery'].some((name) => before.query[name] !== this.address.query[name]);
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const { webhook = '', delivery = '' } = this.address.query;
    const [list, deliveries, one, formWords] = await Promise.all([
      client.webhooks({ query: { limit: 200 } }, { signal }),
      webhook ? client.webhookDeliveries({ id: webhook }, { signal }).catch(() => null) : null,
      delivery ? client.webhookDelivery({ id: delivery }, { signal }).catch(() => null) : null,
      loadHubWords(locale, 'draft'),
    ]);
    return { webhooks: list.items, deliveries: deliveries?.items ?? [], delivery: one, formWords };
  }

  protected override show({ webhooks, deliveries, delivery, formWords }: Data): TemplateResult {
    const { hub, words, address, common } = this;
    const isAdding = address.query['do'] === 'add';
    const href = hub.router.href(withQuery(address, { do: isAdding ? '' : 'add', webhook: '', delivery: '' }));
    return html`<div class="bar">
        <span class="small muted grow">${words.count(webhooks.length)}</span>
        <a class="btn main" href=${href} aria-expanded=${isAdding ? 'true' : 'false'}>${icons.plus}${words.add}</a>
      </div>
      ${
        isAdding
          ? html`<div class="unfolded">${addForm(hub, words, (webhook) => void this.#added(webhook))}</div>`
          : nothing
      }
      ${this.once ? html`<div class="unfolded">${this.#secret(this.once)}</div>` : nothing}
      ${
        webhooks.length === 0
          ? empty(words.none, words.noneMore)
          : html`<ul class="rows">
              ${repeat(
                webhooks,
                ({ id }) => id,
                (webhook) =>
                  this.#row(webhook, () => {
                    Object.assign(this.#open, {
                      parts: {
                        hub,
                        words,
                        common,
                        address,
                        formWords,
                        webhook,
                        deliveries,
                        delivery,
                        renewed: (one: WebhookWithSecret) => void this.#showOnce(one),
                        changed: () => this.refresh(),
                      },
                    });
                    return html`<div class="unfolded">${this.#open}</div>`;
                  }),
              )}
            </ul>`
      }`;
  }

  #row(webhook: Webhook, unfolded: () => TemplateResult): TemplateResult {
    const { hub, words, address } = this;
    const { id, url, description, events, active, personal, endedAt } = webhook;
    const isOpen = address.query['webhook'] === id;
    const state = active
      ? ['good', icons.check, words.active]
      : [endedAt === null ? 'muted' : 'bad', icons.x, words.inactive];
    return html`<li class=${isOpen ? 'open' : ''}>
      <a
        class="item"
        href=${hub.router.href(withQuery(address, { webhook: isOpen ? '' : id, delivery: '', do: '' }))}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        <span class="words"
          ><b>${description ?? hostOf(url)}</b><br /><span class="small muted"><bdi>${url}</bdi></span></span
        >
        <span class="small muted"
          >${words.eventCount(events.length)}${personal ? '' : html`<br />${words.withoutPersonal}`}</span
        >
        <span class="tag ${state[0]}">${state[1]}${state[2]}</span>
      </a>
      ${isOpen ? unfolded() : nothing}
    </li>`;
  }

  #secret({ url, secret }: WebhookWithSecret): TemplateResult {
    const { words, common, hub } = this;
    return shownOnce(hub, {
      title: words.secret(hostOf(url)),
      more: `${common.shownOnce} ${words.secretMore}`,
      text: secret,
      copy: common.copy,
      close: () => (this.once = undefined),
    });
  }

  async #added(webhook: WebhookWithSecret): Promise<void> {
    this.hub.router.go(withQuery(this.address, { do: '' }), true);
    await this.#showOnce(webhook);
  }

  async #showOnce(webhook: WebhookWithSecret): Promise<void> {
    this.once = webhook;
    await this.refresh();
    await this.focusOn('.once');
  }
}
