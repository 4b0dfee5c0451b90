import type { Backend } from '../booking/backend.ts';
import type { BookingsQuery } from '../store/bookings-query.ts';
import type { DocumentQuery, StoredDocument } from '../store/documents.ts';
import type { OutboxRow, BookingRow } from '../store/rows.ts';
import { everyBooking } from '../store/every-booking.ts';
import { isOf, withoutAddress } from './erased-booking.ts';
import { mentions } from './forget.ts';

type Stored = Pick<Backend, 'store' | 'team'>;

/** So many rows are read at once. */
const PAGE = 500;

/** Where an address is stored. */
export interface Traces {
  /** Bookings of the visitor, by their start. */
  readonly own: readonly BookingRow[];
  /** Bookings of others that name the address. */
  readonly others: readonly BookingRow[];
  /** Messages that name it. */
  readonly messages: readonly OutboxRow[];
  /** Documents that name it. */
  readonly documents: readonly StoredDocument[];
}

/**
 * Everything that is stored of an address, whatever it is in: not only where it is known to be put, since visitors write it into answers and
 * reasons, and others into notes. Each part is read by itself, so that nobody waits for it.
 */
export async function tracesOf(backend: Stored, address: string): Promise<Traces> {
  const own: BookingRow[] = [];
  const others: BookingRow[] = [];
  const list = (query: BookingsQuery) => backend.store.read(backend.team, (view) => view.listBookings(query));
  for await (const row of everyBooking(list)) {
    if (isOf(row, address)) own.push(row);
    else if (withoutAddress(row, address, 0) !== row) others.push(row);
  }
  const messages: OutboxRow[] = [];
  for await (const message of everyMessage(backend)) if (mentions(message.payload, { address })) messages.push(message);
  const documents: StoredDocument[] = [];
  for await (const one of everyDocument(backend)) {
    if (mentions([one.body, one.ref, one.id], { address })) documents.push(one);
  }
  return { own, others, messages, documents };
}

async function* everyMessage({ store, team }: Stored): AsyncGenerator<OutboxRow> {
  for (let after = 0; ;) {
    const since = after;
    const rows = await store.read(team, (view) => view.outbox(since, PAGE));
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

async function* everyDocument({ store, team }: Stored): AsyncGenerator<StoredDocument> {
  const kinds = await store.read(team, (view) => view.documentKinds());
  for (const kind of kinds.filter((one) => !isOfThePeople(one))) {
    let after: DocumentQuery['after'];
    for (;;) {
      const query = { kind, ...(after && { after }), limit: PAGE };
      const found = await store.read(team, (view) => view.documents(query));
      yield* found.filter((one) => !isOfTheTeam(one));
      after = found.at(-1);
      if (!after || found.length < PAGE) break;
    }
  }
}

/** Kinds of documents that are about those who sign in or what they have set up, among whom the address may be, too. Any other kind is looked into. */
function isOfThePeople(kind: string): boolean {
  return /^((person|session|token|sign-in|passkey|oidc)(-|$)|webhook$)/.test(kind);
}

/** What the team says in its own words, and lines of the log about it itself, among whom the address may be, too. */
function isOfTheTeam({ kind, ref }: StoredDocument): boolean {
  return kind === 'template' || (kind === 'audit' && /^(team$|person\/|host\/|token\/|webhook\/|template\/)/.test(ref));
}
