import { DAY } from '@team-booking/core/time';
import { asValue, CalendarUnreadable } from '../problem.ts';
import type { PushChannel, Pushes } from '../pushes.ts';
import type { GraphSession } from './graph-session.ts';
import { mailboxOf, type GraphSource } from './graph-source.ts';

/** Graph gives less than seven days for events, and less than three where it is an older one. */
const LASTS = 2 * DAY;

/** Has Graph tell of changes of a calendar (subscriptions), and of what becomes of the subscription itself. */
export function graphPushes(session: GraphSession, source: GraphSource): Pushes {
  const root = mailboxOf({ api: source.api, user: undefined }).replace(/\/me$/, '');
  const one = (id: string) => `${root}/subscriptions/${encodeURIComponent(id)}`;

  function channelIn(said: unknown, now: number): PushChannel {
    const { id, expirationDateTime } = (said ?? {}) as { readonly id?: unknown; readonly expirationDateTime?: string };
    if (typeof id !== 'string')
      throw new CalendarUnreadable('bad-answer', 'Graph does not say which subscription it made');
    return { id, resource: null, until: Date.parse(expirationDateTime ?? '') || now + DAY };
  }

  return {
    begin: ({ address, secret, now, before, signal }) =>
      asValue(async () => {
        const expirationDateTime = new Date(now + LASTS).toISOString();
        if (before) {
          const body = { expirationDateTime };
          const renewed = await session.send(one(before.id), { method: 'PATCH', body }, signal, [404]);
          if (renewed.status !== 404) return { ok: true, channel: channelIn(renewed.body, now) };
        }
        const body = {
          changeType: 'created,updated,deleted',
          notificationUrl: address,
          lifecycleNotificationUrl: address,
          // Of one calendar alone it is not published that there can be one.
          resource: `${source.user === undefined ? 'me' : `users/${source.user}`}/events`,
          expirationDateTime,
          clientState: secret,
        };
        const made = await session.send(`${root}/subscriptions`, { method: 'POST', body }, signal);
        return { ok: true, channel: channelIn(made.body, now) };
      }),
    end: ({ id }, signal) =>
      asValue(async () => {
        await session.send(one(id), { method: 'DELETE' }, signal, [404]);
        return { ok: true };
      }),
  };
}
