import { randomUUID } from 'node:crypto';
import { DAY } from '@team-booking/core/time';
import { asValue, CalendarUnreadable } from '../problem.ts';
import type { PushChannel, Pushes } from '../pushes.ts';
import type { GoogleSession } from './google-session.ts';
import { addressAt, eventsAt, type GoogleSource } from './google-source.ts';

/** Asked for; Google may give less. */
const LASTS = 7 * DAY;

interface Channel {
  readonly id?: string;
  readonly resourceId?: string;
  /** Epoch milliseconds, as a text. */
  readonly expiration?: string;
}

/** Has Google tell of changes of a calendar (`events.watch`). A channel cannot be renewed: another one takes its place. */
export function googlePushes(session: GoogleSession, source: GoogleSource): Pushes {
  async function end({ id, resource }: PushChannel, signal?: AbortSignal): Promise<void> {
    const body = { id, resourceId: resource };
    // It may have ended by itself, or with the consent that it was made by.
    const expected = [400, 403, 404];
    await session.send(addressAt(source.api, ['channels', 'stop']), { method: 'POST', body, expected }, signal);
  }

  return {
    begin: ({ address, secret, now, before, signal }) =>
      asValue(async () => {
        const asked = { id: randomUUID(), type: 'web_hook', address, token: secret, expiration: String(now + LASTS) };
        const url = `${eventsAt(source)}/watch`;
        const { body } = await session.send<Channel>(url, { method: 'POST', body: asked }, signal);
        const { id, resourceId, expiration } = body;
        if (!id || !resourceId) throw new CalendarUnreadable('bad-answer', 'Google does not say which channel it made');
        // What is left of the other one tells the same until it ends.
        if (before) await end(before, signal).catch(() => undefined);
        return { ok: true, channel: { id, resource: resourceId, until: Number(expiration) || now + DAY } };
      }),
    end: (channel, signal) =>
      asValue(async () => {
        await end(channel, signal);
        return { ok: true };
      }),
  };
}
