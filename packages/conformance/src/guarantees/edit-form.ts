import type { BookingChanges } from '@team-booking/contract';
import { host, solo } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const editForm: Guarantee = {
  name: 'edit-form',
  about: 'What is edited is held to the same rules as what is booked: guests, answers and location.',
  remedy: 'Check an edited booking with the same function as a new one; answer 422 invalid and change nothing.',
  needs: 'testing',
  async check(context) {
    const fields = [
      { id: 'size', type: 'number' as const, label: 'Team size', required: false },
      { id: 'topic', type: 'text' as const, label: 'Topic', required: true, maxLength: 10 },
    ];
    const locations = [
      { id: 'video', kind: 'online' as const, label: 'Video call' },
      { id: 'phone', kind: 'phone' as const, label: 'By phone', ask: 'phone' as const },
    ];
    await context.setUp({
      hosts: [host('ada')],
      bookingTypes: [solo('call', 'ada', { fields, locations, guests: { max: 1 } })],
    });
    const booking = await context.book({ answers: { topic: 'Engines' }, location: { id: 'video' } });
    const [one, two] = ['one', 'two'].map((name) => ({ email: `${name}@visitor.example` }));
    const wrong: [BookingChanges, string][] = [
      [{ guests: [one!, two!] }, 'two guests where one is allowed'],
      [{ guests: [{ email: 'nobody' }] }, 'a guest without an e-mail address'],
      [{ answers: { size: 'many' } }, 'an answer that is no number'],
      [{ answers: { topic: 'eleven sign' } }, 'an answer that is too long'],
      [{ attendee: { email: 'nobody' } }, 'an e-mail address that is none'],
      [{ location: { id: 'moon' } }, 'a location that does not exist'],
      [{ location: { id: 'phone' } }, 'a location that asks for a phone number, without one'],
    ];
    for (const [changes, what] of wrong) {
      context.refused(await context.backend.edit(accessOf(booking), changes), ['invalid'], `editing with ${what}`);
    }
    context.same(await context.backend.booking(accessOf(booking)), booking, 'the booking after all of this');
    const location = { id: 'phone', phone: '+1 555 0100' };
    const edited = context.done(await context.backend.edit(accessOf(booking), { location }), 'another location');
    context.same([edited.location?.kind, edited.location?.phone], ['phone', '+1 555 0100'], 'its location after that');
  },
};
