import type { WebhookDelivery, WebhookDeliveryDetail } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { when } from '../when.ts';
import { joined } from '../../../parts/joined.ts';
import { intl } from '../../../format/intl.ts';

interface Deliveries {
  readonly hub: Hub;
  readonly words: HubWords['webhooks'];
  readonly address: Address;
  readonly deliveries: readonly WebhookDelivery[];
  readonly delivery: WebhookDeliveryDetail | null;
}

const LOOKS = { waiting: ['warn', 'clock'], delivered: ['good', 'check'], failed: ['bad', 'warn'] } as const;

/** What a webhook was sent, each with what was answered, to be sent again. */
export function deliveryList(
  { hub, words, address, deliveries, delivery }: Deliveries,
  replay: (id: string) => void,
): TemplateResult {
  const row = (one: WebhookDelivery) => {
    const isOpen = address.query['delivery'] === one.id;
    const [tone, icon] = LOOKS[one.state];
    return html`<li class=${isOpen ? 'open' : ''}>
      <a
        class="item sent"
        href=${hub.router.href(withQuery(address, { delivery: isOpen ? '' : one.id }))}
        aria-expanded=${isOpen ? 'true' : 'false'}
      >
        <span class="words"
          ><b>${one.type === 'webhook.test' ? words.testMessage : words.events[one.type]}</b
          ><span class="small muted">${one.booking ? ` ${one.booking.number}` : nothing}</span></span
        >
        <span class="tag ${tone}">${icons[icon]}${words.states[one.state]}</span>
        <span class="small muted answered">${joined([answerOf(one), words.attempts(one.attempts)])}</span>
        <time class="small muted" datetime=${one.lastAt ?? one.firstAt}>${when(hub, one.lastAt ?? one.firstAt)}</time>
      </a>
      ${isOpen && delivery?.id === one.id ? detail(delivery) : nothing}
    </li>`;
  };
  const seconds = intl('NumberFormat', hub.locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const answerOf = ({ status, took }: WebhookDelivery) =>
    status === null ? words.unanswered : words.answered(String(status), seconds.format((took ?? 0) / 1000));
  const detail = ({ id, message, answer, problem }: WebhookDeliveryDetail) =>
    html`<div class="unfolded col">
      ${problem === null ? nothing : html`<p class="note">${icons.warn}<span lang="en" dir="ltr">${problem}</span></p>`}
      <h3>${words.body}</h3>
      <pre tabindex="0">${JSON.stringify(message, null, 2)}</pre>
      <h3>${words.answer}</h3>
      ${answer ? html`<pre tabindex="0">${answer}</pre>` : html`<p class="small muted">${words.noAnswer}</p>`}
      <div>
        <button class="btn" type="button" @click=${() => replay(id)}>${icons.undo}${words.replay}</button>
      </div>
    </div>`;
  return html`<section class="deliveries" aria-labelledby="deliveries">
    <h2 id="deliveries">${words.deliveries}</h2>
    ${
      deliveries.length === 0
        ? html`<p class="small muted">${joined([words.noDeliveries, words.noDeliveriesMore])}</p>`
        : html`<ul class="rows card">
            ${deliveries.map(row)}
          </ul>`
    }
  </section>`;
}
