import { host, roundRobin, TUESDAY } from '../fixture/index.ts';
import { accessOf, hostsOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const bookingRecord: Guarantee = {
  name: 'booking-record',
  about: 'A booking has what was requested, and reads the same later by its id and manage token.',
  remedy: 'Store what the visitor sent, and answer the stored booking to book and to GET alike.',
  needs: 'testing',
  async check(context) {
    const fields = [
      { id: 'topic', type: 'text' as const, label: 'Topic', required: false },
      { id: 'size', type: 'number' as const, label: 'Team size', required: false },
    ];
    const locations = [{ id: 'phone', kind: 'phone' as const, label: 'By phone', ask: 'phone' as const }];
    await context.setUp({
      hosts: [host('ada'), host('bob')],
      bookingTypes: [roundRobin('call', ['ada', 'bob'], { durations: [30, 60], fields, locations })],
    });
    const attendee = { name: 'Grace Hopper', email: 'grace@visitor.example' };
    const guests = [{ email: 'alan@visitor.example', name: 'Alan' }];
    const answers = { topic: 'Compilers', size: 4 };
    const booking = await context.book({
      start: `${TUESDAY}T10:00:00Z`,
      duration: 60,
      timeZone: 'America/New_York',
      attendee,
      guests,
      answers,
      location: { id: 'phone', phone: '+1 555 0100' },
    });
    const { status, bookingType, title, start, end, timeZone, payment } = booking;
    context.same(
      { status, bookingType, title, start, end, timeZone, payment },
      {
        status: 'confirmed',
        bookingType: 'call',
        title: 'The call',
        start: `${TUESDAY}T10:00:00Z`,
        end: `${TUESDAY}T11:00:00Z`,
        timeZone: 'America/New_York',
        payment: null,
      },
      'a booking',
    );
    context.same(booking.attendee, attendee, 'its attendee');
    context.same(booking.guests, guests, 'its guests');
    context.same(booking.answers, answers, 'its answers');
    context.same([booking.location?.kind, booking.location?.phone], ['phone', '+1 555 0100'], 'its location');
    context.demand(['ada', 'bob'].includes(hostsOf(booking).join()), {
      what: 'its host',
      expected: 'one of the pool',
      came: hostsOf(booking),
    });
    context.same(await context.backend.booking(accessOf(booking)), booking, 'the booking, read again');
    const other = await context.book({ start: `${TUESDAY}T10:00:00Z`, location: { id: 'phone', phone: '1' } });
    context.demand(other.id !== booking.id && other.manage.token !== booking.manage.token, {
      what: 'ids and tokens of two bookings',
      expected: 'different ones',
      came: [booking.id, other.id],
    });
  },
};
