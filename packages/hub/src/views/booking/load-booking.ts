import type { Field } from '@team-booking/contract';
import type { BookingHistory, TeamBooking } from '@team-booking/contract/team';
import { loadSelectionWords, type SelectionWords } from '@team-booking/core/assignment';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';

/** All that is known of a booking. */
export interface BookingData {
  readonly booking: TeamBooking;
  readonly history: BookingHistory;
  /** The questions of its booking type. */
  readonly fields: readonly Field[];
  /** What messages are called, where some were sent. */
  readonly messages: HubWords['messages'] | null;
  /** Words of the sentence why these hosts. */
  readonly reasons: SelectionWords;
}

/** Loads it, and the words that it is told in. */
export async function loadBooking(hub: Hub, id: string, signal: AbortSignal): Promise<BookingData> {
  const { client, locale, words } = hub;
  const [booking, history, reasons] = await Promise.all([
    client.teamBooking({ id }, { signal }),
    client.recordsOfBooking({ id }, { signal }),
    loadSelectionWords(words.language),
  ]);
  const isMailed = booking.story.some(({ what }) => what === 'mailed');
  const [fields, messages] = await Promise.all([
    fieldsOf(hub, booking, signal),
    isMailed ? loadHubWords(locale, 'messages') : null,
  ]);
  return { booking, history, fields, messages, reasons };
}

/** The questions of its type, which may be gone. */
async function fieldsOf(
  { client }: Hub,
  { answers, bookingType }: TeamBooking,
  signal: AbortSignal,
): Promise<readonly Field[]> {
  if (Object.keys(answers).length === 0) return [];
  const type = await client.teamBookingType({ id: bookingType.id }, { signal }).catch(() => null);
  return type?.fields ?? [];
}
