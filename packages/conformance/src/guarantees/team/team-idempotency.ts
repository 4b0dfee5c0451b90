import type { TeamClient } from '@team-booking/sdk/team';
import type { Context } from '../../context.ts';
import { host, roundRobin } from '../../fixture/index.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { demandRefusal } from '../../team/demand-refusal.ts';
import { at } from '../../team/reading.ts';

const VISITOR = { timeZone: 'UTC', locale: 'en', attendee: { name: 'Grace Hopper', email: 'grace@visitor.example' } };

export const teamIdempotency: Guarantee = {
  name: 'team-idempotency',
  about:
    'A verb that is repeated with its Idempotency-Key takes effect once; the key of one request is refused for another.',
  remedy:
    "Look the key up in the verb's transaction before anything else, and keep it with a digest of the body when it succeeds.",
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada'), host('bo')], bookingTypes: [roundRobin('call', ['ada', 'bo'])] });
    const admin = await asAdmin(context);
    const booked = await bookedOnce(context, admin);
    const { id } = booked;

    const note = { id, body: { text: 'Calls from abroad.' }, key: context.newKey() };
    await admin.addNote(note);
    await admin.addNote(note);
    const notes = (await admin.teamBooking({ id })).story.filter(({ what }) => what === 'note');
    context.same(notes.length, 1, 'notes after one was sent twice');
    await demandRefusal(
      context,
      admin.addNote({ ...note, body: { text: 'Another.' } }),
      ['idempotency-key-reused'],
      'another note with the same key',
    );

    const given = { id, body: {}, key: context.newKey() };
    await admin.reassign(given);
    const once = await admin.teamBooking({ id });
    await admin.reassign(given);
    const twice = await admin.teamBooking({ id });
    context.same(
      [twice.hosts, twice.sequence],
      [once.hosts, once.sequence],
      'hosts and sequence after one reassignment was sent twice',
    );

    const cancel = { id, body: {}, key: context.newKey() };
    const cancelled = await admin.cancelTeamBooking(cancel);
    context.same(
      (await admin.cancelTeamBooking(cancel)).story,
      cancelled.story,
      'the story after a booking was cancelled twice with one key',
    );

    const body = { name: 'Cy', email: 'cy@team.example' };
    const adding = { body, key: context.newKey() };
    const added = await admin.addHost(adding);
    context.same(
      (await admin.addHost(adding)).id,
      added.id,
      'the host who is added by one request that was sent twice',
    );
    context.same((await admin.hosts()).items.length, 3, 'hosts after that');
  },
};

async function bookedOnce(context: Context, admin: TeamClient): Promise<{ id: string }> {
  const request = {
    body: { bookingType: 'call', start: at('10:00'), duration: 30, ...VISITOR },
    key: context.newKey(),
  };
  const both = await Promise.all([admin.bookForVisitor(request), admin.bookForVisitor(request)]);
  const again = await admin.bookForVisitor(request);
  context.same(
    new Set([...both, again].map(({ id }) => id)).size,
    1,
    'bookings made by one request that was sent three times',
  );
  const { items } = await admin.bookings();
  context.same(items.length, 1, 'bookings after that');
  const other = { ...request, body: { ...request.body, start: at('12:00') } };
  await demandRefusal(
    context,
    admin.bookForVisitor(other),
    ['idempotency-key-reused'],
    'another booking with the same key',
  );
  return again;
}
