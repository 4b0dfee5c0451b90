import assert from 'node:assert/strict';
import type { WebhookMessage, WebhookWithSecret } from '@team-booking/contract/team';
import { Deliverer } from '../src/delivery/deliverer.ts';
import { webhookChannel } from '../src/webhooks/webhook-channel.ts';
import type { WebhookAnswer, WebhookPost } from '../src/webhooks/webhook-sender.ts';
import type { OpenTeam } from './open-team.ts';

/** Something that a webhook was sent. */
export interface Received extends Pick<WebhookPost, 'url' | 'id' | 'secrets'> {
  readonly message: WebhookMessage;
}

/** Programs that are told what happens to a team's bookings. */
export interface OpenWebhooks {
  /** Everything they were sent, in this order, whatever they answered. */
  readonly received: Received[];
  /** What they answer. Default: 200. */
  answer: (post: Received) => WebhookAnswer | Promise<WebhookAnswer>;
  /** Adds one, and expects it to work. */
  add(body?: object): Promise<WebhookWithSecret>;
  /** Sends what is due, until there is nothing more to send at this time. */
  deliver(): Promise<void>;
  /** The types of what a webhook was sent. */
  types(of?: { readonly url: string }): string[];
}

export const URL_OF = 'https://program.example/hook';

/** An answer with a status. */
export function answered(status: number, more: object = {}): WebhookAnswer {
  return { kind: 'answered', status, text: `It is ${status}`, after: null, took: 7, ...more };
}

export function openWebhooks(team: OpenTeam): OpenWebhooks {
  const webhooks: OpenWebhooks = {
    received: [],
    answer: () => answered(200),
    async add(body = {}) {
      const sent = { url: URL_OF, events: ['booking.confirmed', 'booking.cancelled'], ...body };
      const { status, body: made } = await team.ask('addWebhook', { body: sent });
      assert.equal(status, 201, JSON.stringify(made));
      return made;
    },
    async deliver() {
      for (let i = 0; i < 100; i++) {
        const more = await deliverer.pass();
        await deliverer.settled();
        if (!more) return;
      }
      assert.fail('it does not come to an end');
    },
    types: (of) =>
      webhooks.received.filter(({ url }) => of === undefined || url === of.url).map(({ message }) => message.type),
  };
  const send = async ({ url, id, secrets, body }: WebhookPost): Promise<WebhookAnswer> => {
    const received = { url, id, secrets, message: JSON.parse(body) as WebhookMessage };
    webhooks.received.push(received);
    return webhooks.answer(received);
  };
  const deliverer = new Deliverer({
    store: team.store,
    team: team.backend.team,
    channels: [webhookChannel({ backend: team.backend, send })],
    now: () => team.now,
    random: () => 0,
  });
  return webhooks;
}
