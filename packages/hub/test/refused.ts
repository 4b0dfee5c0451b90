import type { TeamClient } from '@team-booking/sdk/team';
import { NOW } from './story.ts';

/** A backend in whose stories a host has declined each booking in their calendar, before it was given to somebody else. */
export const refusedBy =
  (host: string) =>
  (client: TeamClient): TeamClient => ({
    ...client,
    async teamBooking(...asked) {
      const booking = await client.teamBooking(...asked);
      const line = {
        at: new Date(NOW - 12 * 60_000).toISOString(),
        what: 'found' as const,
        by: { kind: 'nobody' as const },
        calendar: { host, id: 'work', done: 'declined' as const },
      };
      return { ...booking, story: [...booking.story, line] };
    },
  });
