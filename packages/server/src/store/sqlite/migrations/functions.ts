import { type BookingRow, searchText } from '@team-booking/engine';
import { hostsText } from '../../sql/booking-row.ts';

/** What migrations call that SQL cannot say, by name. Takes and returns texts. */
export const FUNCTIONS: Readonly<Record<string, (...texts: string[]) => string>> = {
  hosts_text: (state) => hostsText((JSON.parse(state) as BookingRow['state']).hosts),
  search_text: (state, details) => searchText({ ...JSON.parse(details), state: JSON.parse(state) }),
};
