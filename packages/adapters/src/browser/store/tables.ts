import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import type {
  BookingRecord,
  BookingRow,
  BookingTypeConfig,
  HostConfig,
  HostTime,
  KeptAnswer,
  NewMessage,
  OutboxRow,
  StoredDocument,
  StoredPosting,
  TeamConfig,
} from '@team-booking/engine';

interface OfTeam {
  readonly team: string;
}

/** Row types of the object stores. */
export interface Tables {
  team: OfTeam & { readonly revision: string };
  config: OfTeam & { readonly config: TeamConfig };
  host: OfTeam & { readonly id: string; readonly active: boolean; readonly config: HostConfig };
  bookingType: OfTeam & { readonly id: string; readonly config: BookingTypeConfig };
  booking: OfTeam & {
    readonly id: string;
    readonly start: number;
    readonly waitsUntil?: number;
    readonly row: BookingRow;
  };
  hostTime: OfTeam & HostTime;
  keptAnswer: OfTeam & KeptAnswer & { readonly route: string; readonly key: string };
  outbox: OfTeam & OutboxRow & Pick<NewMessage, 'due'>;
  document: OfTeam & StoredDocument;
  pool: OfTeam & { readonly id: string; readonly pool: Pool };
  posting: OfTeam & { readonly pool: string; readonly seq: number; readonly posting: StoredPosting };
  account: OfTeam & {
    readonly pool: string;
    readonly membership: number;
    readonly host: string;
    readonly tier: number;
    readonly balance: number;
  };
  /** The amount that a live record charged a host. */
  charge: OfTeam & { readonly pool: string; readonly host: string; readonly seq: number; readonly record: LiveRecord };
  record: OfTeam & {
    readonly pool: string;
    readonly seq: number;
    readonly booking: string;
    readonly liveBooking?: string;
    readonly turnTier?: number;
    readonly live: LiveRecord | null;
    readonly record: BookingRecord;
  };
}

/** Object stores of a team's transactions. */
export const TABLES = [
  'team',
  'config',
  'host',
  'bookingType',
  'booking',
  'hostTime',
  'keptAnswer',
  'outbox',
  'document',
  'pool',
  'posting',
  'account',
  'charge',
  'record',
] as const satisfies readonly (keyof Tables)[];

export type Table = (typeof TABLES)[number];
