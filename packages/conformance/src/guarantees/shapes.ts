import { collective, host, roundRobin, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const shapes: Guarantee = {
  name: 'shapes',
  about: 'Every answer has the shape that the contract describes.',
  remedy: 'Compare the answer with openapi.json; the pointers name the members that are wrong or missing.',
  needs: 'outside',
  async check(context) {
    const { slug, now } = await context.anyType({
      hosts: [host('ada'), host('bob')],
      bookingTypes: [roundRobin('call', ['ada', 'bob']), solo('alone', 'ada'), collective('both', ['ada', 'bob'])],
    });
    await context.backend.discover();
    const type = await context.backend.bookingType(slug);
    context.same(type.slug, slug, 'the slug of a booking type');
    const ids = new Set(type.hosts.map(({ id }) => id));
    const seated = type.groups.flatMap(({ hosts }) => hosts);
    context.same(
      seated.filter((id) => !ids.has(id)),
      [],
      'hosts in groups that are not among hosts',
    );
    context.same(
      type.durations,
      type.durations.toSorted((a, b) => a - b),
      'durations, which ascend',
    );

    const from = new Date(now).toISOString();
    const to = new Date(now + 14 * 86_400_000).toISOString();
    const answer = await context.backend.availability(slug, { from, to, duration: type.durations[0]! });
    for (const { id } of answer.hosts ?? []) {
      context.demand(ids.has(id), { what: 'hosts of an availability', expected: 'hosts of the type', came: id });
    }
    if (!context.canTest) return;

    const booking = await context.book({ start: `${TUESDAY}T10:00:00Z` });
    context.refused(await context.tryBook({ bookingType: 'both' }), ['taken'], 'a booking of a taken time');
    context.refused(await context.tryBook({ duration: 31 }), ['invalid'], 'a booking of an unknown duration');
    await context.backend.booking(accessOf(booking));
    context.done(await context.backend.edit(accessOf(booking), { guests: [] }), 'editing');
    await context.reschedule(booking, { start: `${TUESDAY}T11:00:00Z` });
    await context.cancel(booking);
    await context.backend.bookingType('both');
  },
};
