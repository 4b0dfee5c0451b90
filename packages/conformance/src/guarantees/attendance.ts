import { accessOf } from '../context.ts';
import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const attendance: Guarantee = {
  name: 'attendance',
  about: 'A visitor says that they will be there: with their token, of what is confirmed, and of the time of then.',
  remedy:
    'Keep when it was first said, beside the start that it was said of; show null once the booking has another start. Refuse it with wrong-state for what is not confirmed, with too-late after the start.',
  capabilities: ['mail'],
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    const access = accessOf(booking);
    context.same(booking.attendance ?? null, null, 'attendance before anybody said so');
    await context.fails(
      () => context.backend.attend({ ...access, token: `${access.token}x` }),
      ['unauthorized', 'not-found'],
      'attending with a token that does not fit',
    );
    const said = context.done(await context.backend.attend(access), 'saying that one will be there');
    context.demand(!!said.attendance, {
      what: 'attendance after it was said',
      expected: 'when it was said',
      came: said.attendance,
    });
    const again = context.done(await context.backend.attend(access), 'saying it again');
    context.same(again.attendance, said.attendance, 'attendance after it was said twice');
    const moved = await context.reschedule(booking, { start: booking.start.replace('T10', 'T11') });
    context.same(moved.attendance, null, 'attendance once the booking was moved, as it was said of another time');
    await context.cancel(booking);
    context.refused(await context.backend.attend(access), ['refused'], 'attending what is cancelled');

    const late = await context.book();
    await context.clock(late.start);
    context.refused(await context.backend.attend(accessOf(late)), ['refused'], 'attending what has begun');
  },
};
