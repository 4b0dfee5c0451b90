import type { BookingRow } from '../store/rows.ts';
import type { Reader } from './reader.ts';
import { tellHost } from './tell-host.ts';
import { tellGuest, tellVisitor } from './tell-invited.ts';
import type { Telling } from './telling.ts';
import type { Told } from './told.ts';
import type { Truth } from './truth.ts';

/** What a decision goes by. */
export interface Knowledge {
  readonly reader: Reader;
  /** What they know; `null` = nothing. */
  readonly told: Told | null;
  readonly truth: Truth;
  /** Whether visitors are told who the hosts are. */
  readonly showsHosts: boolean;
  /** Whether a host other than the reader was told that it is theirs. */
  readonly isHandedOn: boolean;
}

/** What a reader is to be told next, by what they know and what is true; `null` = nothing. */
export function whatToTell({ reader, isHandedOn, ...about }: Knowledge, { attendee }: BookingRow): Telling | null {
  switch (reader.role) {
    case 'visitor':
      return tellVisitor(about, attendee.email);
    case 'guest':
      return tellGuest(about, reader.email);
    case 'host': {
      const { host, inCharge } = reader;
      if (host.email === null) return null;
      return tellHost({ ...about, email: host.email, inCharge, isHandedOn }, host.id);
    }
  }
}
