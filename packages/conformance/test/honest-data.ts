import type { Answers, Attendee, Booking, Fixture, FixtureBookingType } from '@team-booking/contract';
import {
  createPool,
  ledgerState,
  type FixedRecord,
  type LedgerRecord,
  type LedgerState,
} from '@team-booking/core/assignment';

/** Where a visitor's answers led. */
export interface HonestRoute {
  readonly type: string;
  /** Who may get a rotating seat; `null`: everybody. */
  readonly hosts: readonly string[] | null;
  readonly host: string | null;
  readonly answers: Answers;
  readonly expiresAt: number;
}

/** A stored booking. */
export interface Row {
  readonly id: string;
  readonly type: string;
  readonly timeZone: string;
  readonly location: Booking['location'];
  start: number;
  end: number;
  status: Booking['status'];
  hosts: readonly string[];
  record: LedgerRecord | FixedRecord;
  attendee: Attendee;
  guests: Booking['guests'];
  answers: Answers;
  route: HonestRoute | null;
  sequence: number;
  /** When its visitor said that they will be there, and at which start. */
  attends?: { readonly start: number; readonly at: number };
}

/** What takes time of hosts. */
export type Taken = Pick<Row, 'id' | 'type' | 'start' | 'end' | 'hosts'>;

/** Time that is kept while a form is filled. */
export interface Held extends Taken {
  readonly until: number;
}

/** The whole state; a fixture replaces it. */
export class HonestData {
  now: number;
  readonly fixture: Fixture;
  readonly rows: Row[] = [];
  readonly holds = new Map<string, Held>();
  readonly keys = new Map<string, { body: string; id: string }>();
  readonly ledgers = new Map<string, LedgerState>();

  constructor(fixture: Fixture) {
    this.fixture = fixture;
    this.now = Date.parse(fixture.now);
  }

  type(slug: string): FixtureBookingType | undefined {
    return this.fixture.bookingTypes.find((type) => type.slug === slug);
  }

  ledger(type: FixtureBookingType): LedgerState {
    const known = this.ledgers.get(type.slug);
    if (known) return known;
    const members = new Map(type.groups.flatMap(({ hosts }) => hosts.map((host) => [host.id, host])));
    const hosts = [...members.values()].map(({ id, weight, priority }) => ({ id, weight, tier: priority }));
    const pool = createPool(type.slug, hosts, { mode: type.fairness });
    const state = ledgerState(pool, { entries: [], live: [], lastSeq: 0 });
    this.ledgers.set(type.slug, state);
    return state;
  }
}
