import { host, solo, TUESDAY } from '../../fixture/index.ts';
import type { Context } from '../../context.ts';
import type { Guarantee } from '../../guarantee.ts';
import { asAdmin } from '../../team/as.ts';
import { at } from '../../team/reading.ts';

const RANGE = { from: `${TUESDAY}T00:00:00Z`, to: '2026-06-17T00:00:00Z' };

export const drafts: Guarantee = {
  name: 'drafts',
  about: 'What is not published is to visitors as if it never was; bookings that were made before stay.',
  remedy: 'Look booking types up for visitors among the published ones only, except for a booking that is managed.',
  capabilities: ['team'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('other', 'ada')] });
    const admin = await asAdmin(context);
    const body = { title: 'A call', slug: 'call', mode: 'solo' as const, hosts: ['ada'] };
    const made = await admin.addBookingType({ body });
    context.same([made.status, made.slug], ['draft', 'call'], 'status and slug of a new booking type');
    const { id } = made;
    await hidden(context, 'a draft');
    context.same((await admin.publishBookingType({ id })).status, 'published', 'its status once it was published');
    const type = await context.backend.bookingType('call');
    context.same(type.title, 'A call', 'its title, as visitors see it');
    const duration = type.durations[0]!;
    const booking = await context.book({ start: at('10:00'), duration });

    context.same((await admin.unpublishBookingType({ id })).status, 'draft', 'its status once it was taken back');
    await hidden(context, 'what was published and is a draft again');
    context.same(
      (await admin.teamBooking({ id: booking.id })).status,
      'confirmed',
      'the status of a booking made before',
    );
    await admin.publishBookingType({ id });
    await context.book({ start: at('12:00'), duration });
    context.same((await admin.archiveBookingType({ id })).status, 'archived', 'its status once it was archived');
    await hidden(context, 'what was archived');
    context.same((await admin.bookings()).items.length, 2, 'the bookings of what was archived');
    const moved = context.done(
      await context.tryReschedule(booking, { start: at('14:00') }),
      'moving a booking of it as its visitor',
    );
    context.same(moved.start, at('14:00'), 'the start of a booking of what was archived, which was moved');
  },
};

async function hidden(context: Context, what: string): Promise<void> {
  await context.fails(() => context.backend.bookingType('call'), ['not-found'], `looking at ${what}`);
  await context.fails(() => context.backend.availability('call', RANGE), ['not-found'], `the times of ${what}`);
  await context.fails(() => context.tryBook({ start: at('15:00') }), ['not-found'], `booking ${what}`);
}
