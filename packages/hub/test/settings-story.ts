import type { DeadLetter, WebhookDelivery, WebhookDeliveryDetail } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';

/** What Northwind Support has set up, by its own verbs: people, a token, webhooks, and changes that the log has. */
export async function settle(client: TeamClient): Promise<void> {
  const { revision } = await client.team();
  await client.changeTeam({ body: { accent: '#3552d6', contact: { email: 'help@northwind.example' } }, revision });
  const { revision: rohans } = await client.host({ id: 'rohan' });
  const hours = [{ days: [1, 2, 3, 4], start: '09:00', end: '17:00' }];
  await client.changeHost({
    id: 'rohan',
    body: { hours, joinUrl: 'https://meet.northwind.example/rohan' },
    revision: rohans,
  });
  await client.invite({ body: { name: 'Mira Kaplan', email: 'mira@northwind.example', role: 'admin', host: 'mira' } });
  await client.invite({ body: { name: 'Rohan Shah', email: 'rohan@northwind.example', role: 'host', host: 'rohan' } });
  await client.createToken({ body: { name: 'Nightly report', scopes: ['read'] } });
  await client.createToken({ body: { name: 'CRM', scopes: ['read', 'bookings'], expiresAt: null } });
  const url = 'https://crm.northwind.example/hooks/bookings';
  await client.addWebhook({ body: { url, events: ['booking.confirmed', 'booking.cancelled'], description: 'CRM' } });
}

/** The same, with deliveries of the webhook: a page sends none itself. */
export async function settleWithDeliveries(client: TeamClient): Promise<TeamClient> {
  await settle(client);
  const webhook = (await client.webhooks()).items[0]!;
  const booking = (await client.bookings({ query: { limit: 1 } })).items[0]!;
  const of = (id: string, changes: Partial<WebhookDelivery>): WebhookDelivery => ({
    id,
    webhook: webhook.id,
    messageId: `msg_${id}`,
    type: 'booking.confirmed',
    booking: { id: booking.id, number: booking.number },
    state: 'delivered',
    attempts: 1,
    firstAt: '2026-12-01T12:00:00Z',
    lastAt: '2026-12-01T12:00:01Z',
    status: 204,
    took: 140,
    problem: null,
    ...changes,
  });
  const failed = { state: 'failed', status: 500, took: 2400, attempts: 9, problem: 'It answered 500.' } as const;
  const items = [of('d1', {}), of('d2', failed), of('d3', { type: 'webhook.test', booking: null })];
  const detail = (one: WebhookDelivery): WebhookDeliveryDetail => ({
    ...one,
    message: {
      type: one.type,
      timestamp: one.firstAt,
      data: { eventId: 'e1', by: { kind: 'visitor' }, booking: { id: booking.id, number: booking.number } as never },
    },
    answer: one.status === 500 ? '{"error":"out of memory"}' : null,
  });
  return {
    ...client,
    webhookDeliveries: () => Promise.resolve({ items, next: null }),
    webhookDelivery: ({ id }) => Promise.resolve(detail(items.find((one) => one.id === id)!)),
  };
}

/** The same, with a message in the team's own words, and messages that did not arrive: a page sends none itself. */
export async function settleWithMessages(client: TeamClient): Promise<TeamClient> {
  await settle(client);
  const key = { kind: 'confirmed', role: 'visitor', locale: 'en' } as const;
  const { revision } = await client.template(key);
  const text = 'Hello {visitor},\n\n{hosts} looks forward to {title} on {date}, {time} ({zone}).\n\nYours,\n{team}';
  await client.putTemplate({ ...key, body: { subject: 'See you on {date}', text }, revision });
  const { id, number, bookingType } = (await client.bookings({ query: { limit: 1 } })).items[0]!;
  const dead = new Map(
    (['a', 'b'] as const).map((one): [string, DeadLetter] => [
      one,
      {
        id: one,
        at: '2026-12-01T12:40:00Z',
        channel: one === 'a' ? 'mail' : 'webhook',
        kind: one === 'a' ? 'confirmed' : null,
        to: one === 'a' ? 'Oskar Brandt <oskar@visitor.example>' : 'CRM',
        booking: { id, number, title: bookingType.title },
        problem: one === 'a' ? 'There is no such mailbox.' : 'It answered 500 for three days.',
        attempts: 4,
      },
    ]),
  );
  return {
    ...client,
    deadLetters: () => Promise.resolve({ items: [...dead.values()], next: null }),
    retryDeadLetter: ({ id: letter }) => Promise.resolve(void dead.delete(letter)),
    discardDeadLetter: ({ id: letter }) => Promise.resolve(void dead.delete(letter)),
  };
}
