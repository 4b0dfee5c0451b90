import type { Backend } from '../booking/backend.ts';
import { bookingNumber } from '../booking/booking-number.ts';
import type { HostConfig } from '../config/team-config.ts';
import { hostBooking } from '../mail/host-booking.ts';
import { attendeesOf, inviteFields } from '../mail/invite-fields.ts';
import { surroundingsOf } from '../mail/letter-of.ts';
import { localeOf } from '../mail/reader-locale.ts';
import { isErased } from '../privacy/erased-booking.ts';
import type { BookingRow } from '../store/rows.ts';
import type { StoreView } from '../store/store.ts';
import { inLanguage } from '../team/in-language.ts';
import type { CalendarEntry } from './calendar-writer.ts';
import { isCallOf } from './made-call.ts';

interface EntryParts {
  readonly backend: Pick<Backend, 'mailer'>;
  readonly view: StoreView;
  readonly row: BookingRow;
  /** Whose calendar it is for. */
  readonly host: HostConfig;
  /** Whose event it is by what was sent before; `null` = nothing was. */
  readonly organizer: string | null;
}

/** A booking as one of its hosts has it in their calendar, in their language. There is no link in it by which anything can be done. */
export async function entryOf({ backend, view, row, host, organizer }: EntryParts): Promise<CalendarEntry> {
  const { team, type, hosts, resources } = await surroundingsOf(view, row);
  const locale = await localeOf(view, team, row, { role: 'host', host, inCharge: false });
  const said = inLanguage(type, locale);
  const { start, end, id } = row.state;
  const booking = hostBooking({ row, type, hosts, resources, said });
  const { mailer } = backend;
  const withCall = isCallOf(row, type, hosts, host);
  const rooms = resources.flatMap(({ name, email }) => (email === null ? [] : [{ name, address: email }]));
  const address = organizer ?? mailer?.from.address ?? null;
  return {
    ...inviteFields(row, said),
    start,
    end,
    organizer: address === null ? null : { name: mailer?.from.name ?? team.name, address },
    location: booking.location && (booking.location.address ?? booking.location.label),
    // The calendar that has made the call shows it by itself.
    joinUrl: withCall ? null : (row.location?.joinUrl ?? null),
    withCall,
    number: bookingNumber(id),
    locale,
    timeZone: host.timeZone,
    ...(rooms.length > 0 && { rooms }),
    people: isErased(row) ? null : { attendees: attendeesOf(row, hosts), booking },
  };
}
