import { host, solo } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const edit: Guarantee = {
  name: 'edit',
  about: 'Visitors can correct what they have filled in; members that are not sent stay as they are.',
  remedy:
    'Merge the members that were sent into the stored booking and validate the whole again; answer 422 invalid where it fails.',
  needs: 'testing',
  async check(context) {
    const fields = [{ id: 'topic', type: 'text' as const, label: 'Topic', required: true }];
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada', { fields, guests: { max: 1 } })] });
    const booking = await context.book({ answers: { topic: 'Engines' } });
    const access = accessOf(booking);
    const edited = context.done(
      await context.backend.edit(access, {
        attendee: { name: 'Augusta Ada King' },
        guests: [{ email: 'g@visitor.example' }],
      }),
      'editing name and guests',
    );
    context.same(
      edited.attendee,
      { ...booking.attendee, name: 'Augusta Ada King' },
      'the attendee after a correction of the name',
    );
    context.same(edited.guests, [{ email: 'g@visitor.example' }], 'the guests');
    context.same(
      [edited.answers, edited.start, edited.status],
      [booking.answers, booking.start, 'confirmed'],
      'what was not sent',
    );
    const phone = { attendee: { phone: '+1 555 0100' } };
    const again = context.done(await context.backend.edit(access, phone), 'editing the phone number only');
    context.same([again.guests, again.answers], [edited.guests, edited.answers], 'guests and answers, not sent');
    const wrong = await context.backend.edit(access, { answers: { topic: '' } });
    context.refused(wrong, ['invalid'], 'taking a required answer away');
    context.same((await context.backend.booking(access)).answers, { topic: 'Engines' }, 'answers after that');
  },
};
