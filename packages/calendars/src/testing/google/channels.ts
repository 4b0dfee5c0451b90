import { randomUUID } from 'node:crypto';
import { refused, type ApiAnswer } from './events-api.ts';
import type { HeldCalendar } from './held-calendar.ts';

interface Channel {
  readonly id: string;
  readonly resource: string;
  readonly address: string;
  readonly token: string;
  readonly calendar: HeldCalendar;
  messages: number;
}

/** `events.watch` and `channels.stop`: who is told that a calendar has changed. */
export class Channels {
  /** Those that have not been stopped. */
  readonly open: Channel[] = [];
  /** How a message reaches an address on the internet. Default: nobody is reached. */
  reach: (address: URL) => URL | null = () => null;

  watch(calendar: HeldCalendar, asked: unknown): ApiAnswer {
    const { id, type, address, token = '', expiration } = asked as Readonly<Record<string, string | undefined>>;
    if (!id || type !== 'web_hook' || !address?.startsWith('https://')) return refused(400, 'pushChannelInvalid');
    if (this.open.some((one) => one.id === id)) return refused(400, 'channelIdNotUnique');
    const channel = { id, resource: randomUUID(), address, token, calendar, messages: 0 };
    if (!this.open.some((one) => one.calendar === calendar))
      calendar.onChange = () => void this.#tell(calendar, 'exists');
    this.open.push(channel);
    void this.#send(channel, 'sync');
    return { status: 200, body: { kind: 'api#channel', id, resourceId: channel.resource, token, expiration } };
  }

  stop(asked: unknown): ApiAnswer {
    const { id, resourceId } = asked as { id?: string; resourceId?: string };
    const at = this.open.findIndex((one) => one.id === id && one.resource === resourceId);
    if (at < 0) return refused(404, 'notFound');
    this.open.splice(at, 1);
    return { status: 204 };
  }

  async #tell(calendar: HeldCalendar, state: string): Promise<void> {
    for (const channel of this.open.filter((one) => one.calendar === calendar)) await this.#send(channel, state);
  }

  async #send(channel: Channel, state: string): Promise<void> {
    const url = this.reach(new URL(channel.address));
    if (!url) return;
    channel.messages += 1;
    const headers = {
      'x-goog-channel-id': channel.id,
      'x-goog-channel-token': channel.token,
      'x-goog-resource-id': channel.resource,
      'x-goog-resource-state': state,
      'x-goog-message-number': String(channel.messages),
    };
    // What cannot be told is not told: it is read anyway.
    await fetch(url, { method: 'POST', headers }).catch(() => undefined);
  }
}
