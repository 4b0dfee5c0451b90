import type { CalendarConnection, CalendarPlaces, HostFeed } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';

/** What calendars of a host can come from, and the private feed of their bookings. */
export interface CalendarsData {
  readonly places: CalendarPlaces;
  readonly connections: readonly CalendarConnection[];
  readonly feed: HostFeed;
}

export async function loadCalendars(client: TeamClient, id: string, signal: AbortSignal): Promise<CalendarsData> {
  const [places, connections, feed] = await Promise.all([
    client.calendarPlaces({}, { signal }),
    client.calendarConnections({ id }, { signal }),
    client.hostFeed({ id }, { signal }),
  ]);
  return { places, connections: connections.items, feed };
}
