import type { Guarantee } from '../guarantee.ts';

export const unknownType: Guarantee = {
  name: 'unknown-type',
  about: 'Every request for a booking type that does not exist is answered not-found.',
  remedy: 'Answer 404 with code not-found when no booking type has the slug.',
  needs: 'outside',
  async check(context) {
    const slug = 'no-such-type-anywhere';
    const [from, to] = ['2026-06-16T00:00:00Z', '2026-06-17T00:00:00Z'];
    await context.fails(() => context.backend.bookingType(slug), ['not-found'], `booking type ${slug}`);
    await context.fails(
      () => context.backend.availability(slug, { from, to, duration: 30 }),
      ['not-found'],
      `availability of ${slug}`,
    );
    await context.fails(() => context.tryBook({ bookingType: slug }), ['not-found'], `a booking of ${slug}`);
    if (!context.discovery.capabilities.includes('live') || !context.subject.wire) return;
    const { base, fetch } = context.wire;
    const { status, body } = await fetch(`${base}/booking-types/${slug}/changes`);
    await body?.cancel();
    context.same(status, 404, `the status of a stream of changes of ${slug}`);
  },
};
