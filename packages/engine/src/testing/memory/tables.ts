import type { LiveRecord, Pool } from '@team-booking/core/assignment';
import type { BookingTypeConfig, HostConfig, TeamConfig } from '../../config/team-config.ts';
import type { StoredDocument } from '../../store/documents.ts';
import type { StoredPosting, StoredRecord } from '../../store/ledger-rows.ts';
import type { BookingRow, HostTime, KeptAnswer, OutboxRow } from '../../store/rows.ts';

/** What is stored of a team. Tables are replaced, never changed, so a reader keeps the state it began with. */
export interface Tables {
  readonly team: TeamConfig | null;
  readonly hosts: ReadonlyMap<string, HostConfig>;
  readonly types: ReadonlyMap<string, BookingTypeConfig>;
  readonly bookings: ReadonlyMap<string, BookingRow>;
  readonly times: readonly HostTime[];
  readonly pools: ReadonlyMap<string, Pool>;
  readonly postings: readonly { readonly pool: string; readonly posting: StoredPosting }[];
  readonly records: readonly RecordRow[];
  readonly answers: ReadonlyMap<string, KeptAnswer>;
  readonly outbox: readonly OutboxRow[];
  /** When messages are due, by seq. */
  readonly due: ReadonlyMap<number, number>;
  readonly documents: readonly StoredDocument[];
}

export interface RecordRow extends StoredRecord {
  readonly pool: string;
  /** What later decisions need of the record. */
  readonly needed: LiveRecord | null;
}

export const EMPTY: Tables = {
  team: null,
  hosts: new Map(),
  types: new Map(),
  bookings: new Map(),
  times: [],
  pools: new Map(),
  postings: [],
  records: [],
  answers: new Map(),
  outbox: [],
  due: new Map(),
  documents: [],
};
