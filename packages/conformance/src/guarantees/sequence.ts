import { host, solo, TUESDAY } from '../fixture/index.ts';
import { accessOf } from '../context.ts';
import type { Guarantee } from '../guarantee.ts';

export const sequence: Guarantee = {
  name: 'sequence',
  about: 'Moving and cancelling a confirmed booking raise its sequence, and nothing lowers it.',
  remedy:
    'Add one with every change that an invite has to follow: calendars ignore an update whose SEQUENCE did not rise.',
  needs: 'testing',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const booking = await context.book();
    let before = booking.sequence;
    const follows = (came: number, what: string, rises: boolean) => {
      context.demand(rises ? came > before : came >= before, {
        what: `sequence after ${what}`,
        expected: `${rises ? 'more' : 'not less'} than ${before}`,
        came,
      });
      before = came;
    };
    const moved = await context.reschedule(booking, { start: `${TUESDAY}T11:00:00Z` });
    follows(moved.sequence, 'a move', true);
    const edited = context.done(await context.backend.edit(accessOf(booking), { guests: [] }), 'editing');
    follows(edited.sequence, 'an edit', false);
    follows((await context.cancel(booking)).sequence, 'cancelling', true);
    follows((await context.backend.booking(accessOf(booking))).sequence, 'cancelling, read again', false);
  },
};
