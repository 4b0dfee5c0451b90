import type { TeamClient } from '@team-booking/sdk/team';

const SIZES = [
  { value: 's', label: 'Up to ten seats' },
  { value: 'l', label: 'More than ten seats' },
];

/** Lets the type of Lena’s booking ask two questions. */
export async function askSize(client: TeamClient): Promise<void> {
  const { revision } = await client.teamBookingType({ id: 'talk' });
  const fields = [
    { id: 'size', type: 'select' as const, label: 'How large is your team?', required: true, options: SIZES },
    { id: 'topic', type: 'textarea' as const, label: 'What is it about?', required: false },
  ];
  await client.changeBookingType({ id: 'talk', body: { fields }, revision });
}

/** What a page has not: bookings with answers, one to a question that is gone, of which somebody was mailed. */
export function withAnswers(client: TeamClient): TeamClient {
  return {
    ...client,
    async teamBooking(...given) {
      const booking = await client.teamBooking(...given);
      const mailed = (role: 'visitor' | 'host', kind: 'confirmed' | 'new-booking') => ({
        at: booking.story[0]!.at,
        what: 'mailed' as const,
        by: { kind: 'nobody' as const },
        mail: { role, kind },
      });
      const story = [...booking.story, mailed('visitor', 'confirmed'), mailed('host', 'new-booking')];
      return { ...booking, answers: { budget: '40', size: 'l' }, story };
    },
  };
}

/** Both, for a hub that is opened. */
export const TOLD = { before: askSize, client: withAnswers };
