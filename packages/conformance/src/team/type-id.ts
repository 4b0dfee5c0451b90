import type { TeamClient } from '@team-booking/sdk/team';
import type { Context } from '../context.ts';

/** The id of a booking type of the fixture; only its slug is known beforehand. */
export async function typeId(context: Context, admin: TeamClient, slug: string): Promise<string> {
  const { items } = await admin.teamBookingTypes();
  const found = items.find((type) => type.slug === slug);
  if (found) return found.id;
  const came = items.map((type) => type.slug);
  throw context.broken({ what: 'the booking types of the team', expected: `${slug} among them`, came });
}
