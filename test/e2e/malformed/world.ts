import assert from 'node:assert/strict';
import type { Booking } from '@team-booking/contract';
import { http } from '@team-booking/sdk';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { until } from '../until.ts';
import { Visitor } from '../visitor.ts';

/** A team that malformed requests are sent to, and what they know of it. */
export interface World {
  readonly team: TeamClient;
  /** Ids, slugs, instants and so on that requests are made of. */
  readonly words: readonly string[];
  /** What is at `{id}` or `{slug}`, by the path before it. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** More often the first ones. */
  readonly tokens: { readonly team: readonly string[]; readonly visitor: readonly string[] };
  /** Slug of a booking type that no request knows of, as nobody knows of its host. */
  readonly kept: string;
  /** Ids of the booking types that requests know of. */
  readonly types: readonly string[];
  /** The present revisions of what requests change, by path. */
  revisions(): Promise<ReadonlyMap<string, string>>;
}

const HOURS = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];
const DAY = 86_400_000;

const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

/** @param first the link that the server has printed for its first admin */
export async function makeWorld(base: string, first: string): Promise<World> {
  const nobody = createTeamClient(httpTeam(base));
  const { token: session } = await nobody.signIn({
    body: { link: first, name: 'Grace', email: 'grace@team.example' },
  });
  const team = createTeamClient(httpTeam(base, { token: session }));

  for (const id of ['kept', 'ann', 'bob', 'cyd']) {
    await team.addHost({ body: { id, name: id, email: `${id}@team.example`, timeZone: 'UTC', hours: HOURS } });
  }
  const kept = await team.addBookingType({ body: { title: 'Kept', slug: 'kept', mode: 'solo', hosts: ['kept'] } });
  const hosts = ['ann', 'bob', 'cyd'];
  const made = [
    await team.addBookingType({ body: { title: 'Turns', slug: 'turns', mode: 'round-robin', hosts } }),
    await team.addBookingType({ body: { title: 'Everybody', slug: 'everybody', mode: 'collective', hosts } }),
    await team.addBookingType({ body: { title: 'Asks', slug: 'asks', mode: 'round-robin', hosts, approval: true } }),
  ];
  for (const { id } of [kept, ...made]) await team.publishBookingType({ id });

  const soon = Math.ceil(Date.now() / DAY) * DAY + DAY;
  const visitor = new Visitor(base);
  const bookings: Booking[] = [];
  for (let i = 0; i < 12; i++) {
    const { booking } = await visitor.book(made[i % made.length]!.slug, iso(soon + i * 3_600_000), 30);
    bookings.push(booking);
  }

  const scopes = ['read' as const, 'bookings' as const, 'settings' as const];
  const { token: full } = await team.createToken({ body: { name: 'all', scopes } });
  const invited = await team.invite({ body: { name: 'Ann', email: 'ann@team.example', role: 'host', host: 'ann' } });
  const { token: host } = await nobody.signIn({ body: { link: invited.link! } });
  // Another session: whatever ends it, the team's own goes on.
  const again = await team.invite({ body: { name: 'Amy', email: 'amy@team.example', role: 'admin' } });
  const { token: other } = await nobody.signIn({ body: { link: again.link! } });

  // What may come to harm.
  const { person } = await team.invite({ body: { name: 'Eve', email: 'eve@team.example', role: 'host' } });
  const spare = await team.createToken({ body: { name: 'spare', scopes: ['read'] } });
  const proposal = await team.proposeHours({ id: 'ann', body: { hours: HOURS } });
  const job = await team.sickDay({ body: { host: 'cyd', from: iso(soon + 5 * DAY), to: iso(soon + 6 * DAY) } });
  const link = await team.addBookingTypeLink({ id: made[0]!.id, body: { kind: 'secret' } });
  const held = await http(base).hold(
    { bookingType: 'turns', start: iso(soon + 3 * DAY), duration: 30 },
    { idempotencyKey: 'held' },
  );
  assert.ok(held.ok);
  const hooks = [];
  // Nothing is sent to a private address.
  for (let i = 0; i < 8; i++) {
    hooks.push(await team.addWebhook({ body: { url: `https://localhost/${i}`, events: ['booking.confirmed'] } }));
  }
  const sent = [];
  for (const { id } of hooks) sent.push(await team.testWebhook({ id }));
  // Mail to some addresses is given up.
  for (let i = 0; i < 12; i++) {
    const attendee = { name: 'Vera Visitor', email: `vera(${i})@visitor.example` };
    await visitor.book('asks', iso(soon + 10 * DAY + i * 3_600_000), 30, { attendee });
  }
  const deadLetters = async () => (await team.deadLetters()).items;
  await until('mail is given up', async () => (await deadLetters()).length >= 12);
  const dead = await deadLetters();
  const { items: log } = await team.audit();

  return {
    team,
    kept: 'kept',
    types: made.map(({ id }) => id),
    tokens: {
      team: [...Array.from({ length: 8 }, () => [full, other]).flat(), host, host, bookings[0]!.manage.token, ''],
      visitor: [bookings[0]!.manage.token, bookings[0]!.manage.token, held.hold.token, full, ''],
    },
    revisions: async () => {
      const found = new Map([['/team', (await team.team()).revision]]);
      for (const id of hosts) found.set(`/team/hosts/${id}`, (await team.host({ id })).revision);
      for (const { id } of made) {
        found.set(`/team/booking-types/${id}`, (await team.teamBookingType({ id })).revision);
        found.set(`/team/booking-types/${id}/pool`, (await team.pool({ id })).revision);
      }
      for (const { id, revision } of (await team.webhooks()).items) found.set(`/team/webhooks/${id}`, revision);
      for (const { id } of bookings) found.set(`/team/bookings/${id}`, (await team.teamBooking({ id })).revision);
      return found;
    },
    ids: new Map([
      ['/bookings/', [bookings[0]!.id]],
      ['/holds/', [held.hold.id]],
      ['/booking-types/', made.map(({ slug }) => slug)],
      ['/team/bookings/', bookings.map(({ id }) => id)],
      ['/team/booking-types/', made.map(({ id }) => id)],
      ['/team/hosts/', hosts],
      ['/team/people/', [person.id]],
      ['/team/tokens/', [spare.id]],
      ['/team/proposals/', [proposal.id]],
      ['/team/jobs/', [job.id!]],
      ['/team/webhooks/', hooks.map(({ id }) => id)],
      ['/team/webhook-deliveries/', sent.map(({ id }) => id)],
      ['/team/dead-letters/', dead.map(({ id }) => id)],
      ['/team/audit/', log.map(({ id }) => id)],
    ]),
    words: [
      ...hosts,
      ...made.flatMap(({ id, slug }) => [id, slug]),
      ...bookings.slice(0, 8).map(({ id }) => id),
      bookings[0]!.manage.token,
      link.id,
      link.url,
      ...[-1, 0, 1, 3, 20].map((days) => iso(soon + days * DAY)),
      ...[1, 2, 3, 4].map((hours) => iso(soon + hours * 3_600_000)),
      ...[0, 1, 7].map((days) => iso(soon + days * DAY).slice(0, 10)),
      'UTC',
      'Europe/Berlin',
      'en',
      'de',
      'DE',
      '09:00',
      '17:30',
      'vera@visitor.example',
      'eve@team.example',
      'https://team.example/',
      'Some words',
      'confirmed',
      '30',
    ],
  };
}
