import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const lostLink: Guarantee = {
  name: 'lost-link',
  about: 'Who asks for lost links learns nothing of who has booked: every address is answered the same.',
  remedy:
    'Answer 202 with {} for every address, whether there are bookings or not, and mail the links to the address of the bookings only.',
  capabilities: ['mail'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const { attendee } = await context.book();
    const known = await context.backend.lostLink(attendee.email);
    const unknown = await context.backend.lostLink('nobody@visitor.example');
    context.same(known, { ok: true }, 'the answer for an address that somebody has booked with');
    context.same(unknown, { ok: true }, 'the answer for an address that nobody has booked with');
    const none = await context.backend.lostLink('nobody');
    context.demand(!none.ok && none.kind === 'invalid', {
      what: 'the answer for what is no address',
      expected: 'a refusal: invalid',
      came: none,
    });
  },
};
