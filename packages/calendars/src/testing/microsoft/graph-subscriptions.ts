import { randomUUID } from 'node:crypto';
import { refusal, type Answer } from './graph-answer.ts';

interface Subscription {
  readonly id: string;
  readonly resource: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl?: string;
  readonly clientState?: string;
  expirationDateTime: string;
}

const MOST = 7 * 86_400_000;

/** Graph's subscriptions: who is told of changes in a mailbox, and what becomes of that. */
export class GraphSubscriptions {
  readonly open: Subscription[] = [];
  /** How a message reaches an address on the internet. Default: nobody is reached. */
  reach: (address: URL) => URL | null = () => null;
  /** The present, epoch milliseconds. */
  now: () => number = Date.now;

  async answerTo(method: string, id: string | undefined, body: string): Promise<Answer> {
    const at = this.open.findIndex((one) => one.id === id);
    if (method === 'POST') return this.#made(JSON.parse(body));
    if (at < 0) return refusal(404, 'ResourceNotFound');
    if (method === 'DELETE') {
      this.open.splice(at, 1);
      return { status: 204 };
    }
    const { expirationDateTime } = JSON.parse(body) as Subscription;
    if (!this.#fits(expirationDateTime)) return refusal(400, 'InvalidRequest');
    return { status: 200, body: Object.assign(this.open[at]!, { expirationDateTime }) };
  }

  /** Tells whoever has subscribed to a mailbox. @param told of the subscription itself: `missed`, `subscriptionRemoved`. Default: an event has changed */
  async tell(mailbox: string, told?: 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired'): Promise<void> {
    for (const one of this.open.filter(({ resource }) => resource === `${mailbox}/events`)) {
      const { id, clientState, resource, expirationDateTime } = one;
      const said = { subscriptionId: id, clientState, resource, subscriptionExpirationDateTime: expirationDateTime };
      const value = [{ ...said, ...(told ? { lifecycleEvent: told } : { changeType: 'updated' }) }];
      const url = this.reach(new URL((told && one.lifecycleNotificationUrl) ?? one.notificationUrl));
      const headers = { 'content-type': 'application/json' };
      if (url) await fetch(url, { method: 'POST', headers, body: JSON.stringify({ value }) }).catch(() => undefined);
    }
  }

  async #made(asked: Omit<Subscription, 'id'>): Promise<Answer> {
    const { notificationUrl, lifecycleNotificationUrl = notificationUrl, clientState = '', expirationDateTime } = asked;
    if (!notificationUrl.startsWith('https://') || clientState.length > 128 || !this.#fits(expirationDateTime)) {
      return refusal(400, 'InvalidRequest');
    }
    for (const address of [notificationUrl, lifecycleNotificationUrl]) {
      if (!(await this.#answers(new URL(address)))) return refusal(400, 'ValidationError');
    }
    const made = { ...asked, id: randomUUID() };
    this.open.push(made);
    return { status: 201, body: made };
  }

  /** Whoever is to be told has to show that they are there: a token comes back, as plain text. */
  async #answers(address: URL): Promise<boolean> {
    const url = this.reach(address);
    if (!url) return false;
    const token = `Validation: ${randomUUID()} <+&>`;
    url.searchParams.set('validationToken', token);
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'text/plain' } }).catch(() => null);
    const isText = answer?.headers.get('content-type')?.startsWith('text/plain') === true;
    return answer?.status === 200 && isText && (await answer.text()) === token;
  }

  #fits(expiration: string): boolean {
    const ahead = Date.parse(expiration) - this.now();
    return ahead > 0 && ahead < MOST;
  }
}
