import * as Type from 'typebox';
import type { Static } from 'typebox';
import { BookingStatus } from '../../booking.ts';
import { Id, Instant } from '../../primitives.ts';
import { HostKey, Name } from '../settings/index.ts';
import { TeamBookingRow } from '../bookings/booking-row.ts';
import { Page } from '../revised.ts';
import { SelectionRecord } from './selection-record.ts';

/** A host's name by their id, for sentences. Also of hosts who have left. */
export const HostName = Type.Object({ id: HostKey, name: Name }, { title: 'HostName' });
/** {@inheritDoc HostName} */
export type HostName = Static<typeof HostName>;

/** A decision, with its booking as it now is. */
export const HistoryRecord = Type.Object(
  {
    live: Type.Boolean({ description: 'false: voided, or another record has taken its place' }),
    record: SelectionRecord,
    booking: Type.Union(
      [
        Type.Object({
          id: Id,
          number: TeamBookingRow.properties.number,
          status: BookingStatus,
          start: Instant,
          end: Instant,
          hosts: Type.Array(HostKey),
          attendee: Type.Optional(
            Type.Object({ name: Type.String() }, { description: 'Who visits; there for whoever may read the booking' }),
          ),
        }),
        Type.Null(),
      ],
      { description: 'null: the booking itself is no longer kept' },
    ),
  },
  { title: 'HistoryRecord' },
);
/** {@inheritDoc HistoryRecord} */
export type HistoryRecord = Static<typeof HistoryRecord>;

const hosts = Type.Array(HostName, { description: 'Everybody whom the records name' });

/** Decisions of a booking type, the newest first. */
export const HistoryPage = Type.Object({ ...Page(HistoryRecord).properties, hosts }, { title: 'HistoryPage' });
/** {@inheritDoc HistoryPage} */
export type HistoryPage = Static<typeof HistoryPage>;

/** Every decision about one booking, the newest first. */
export const BookingHistory = Type.Object({ items: Type.Array(HistoryRecord), hosts }, { title: 'BookingHistory' });
/** {@inheritDoc BookingHistory} */
export type BookingHistory = Static<typeof BookingHistory>;

/** What recomputing every record has come to. */
export const HistoryVerification = Type.Object(
  {
    ok: Type.Boolean(),
    records: Type.Integer({ minimum: 0, description: 'How many were computed again, up to the first difference' }),
    difference: Type.Union(
      [
        Type.Object({
          seq: Type.Integer(),
          bookingId: Id,
          field: Type.String({ description: 'Where in the record, as a JSON pointer' }),
          recorded: Type.Unknown(),
          computed: Type.Unknown(),
        }),
        Type.Null(),
      ],
      { description: 'The first record that is not what the rule gives, and what differs' },
    ),
  },
  { title: 'HistoryVerification' },
);
/** {@inheritDoc HistoryVerification} */
export type HistoryVerification = Static<typeof HistoryVerification>;
