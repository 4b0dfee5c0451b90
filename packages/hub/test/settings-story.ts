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
