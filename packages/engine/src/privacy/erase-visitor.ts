import { Refusal } from '@team-booking/contract';
import type { TeamBookingRow, Erased, TeamRequestOf } from '@team-booking/contract/team';
import { noteChange } from '../audit/note-change.ts';
import { writeBooking } from '../booking/write-booking.ts';
import { randomId } from '../crypto/random-id.ts';
import { applyEvent } from '../booking/apply-event.ts';
import { isAhead } from '../bookings/is-ahead.ts';
import { doerOf } from '../bookings/own-booking.ts';
import { presentRow } from '../bookings/present-row.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { cleanedBeside, eraseBooking, wakeCalendars } from './erase-rows.ts';
import { guestsWithout, isOf, withoutAddress } from './erased-booking.ts';
import { forget, mentions } from './forget.ts';
import { tracesOf, type Traces } from './traces.ts';

/** Everything that is to be erased of somebody. */
interface Plan {
  readonly traces: Traces;
  /** Messages and documents that name the address and are not beside a booking of theirs. */
  readonly rest: Pick<Traces, 'messages' | 'documents'>;
  readonly ahead: readonly TeamBookingRow[];
  readonly erased: Omit<Erased, 'ahead'>;
}

/**
 * Erases a visitor from bookings, messages, notes and the log, each in a transaction of its own: should one fail, the same request erases
 * what is left. Times, hosts, records and balances stay.
 *
 * @throws {Refusal} `wrong-state` as long as bookings of theirs are ahead, unless they are to be cancelled
 */
export async function eraseVisitor(
  context: TeamContext,
  { body: { email, cancel = false, dryRun = false } }: TeamRequestOf<'eraseVisitor'>,
): Promise<Erased> {
  const plan = await planOf(context, email);
  const answer = { ...plan.erased, ahead: [...plan.ahead] };
  if (dryRun) return answer;
  if (plan.ahead.length > 0 && !cancel) throw stillAhead(plan.ahead.length);
  await eraseBookings(context, plan, email);
  await eraseRest(context, plan, email);
  const { backend } = context;
  // It says that somebody was erased, not who.
  const subject = `visitor/${randomId()}` as const;
  await backend.store.write(backend.team, (transaction) =>
    noteChange(transaction, context, { verb: 'eraseVisitor', subject, before: null, after: plan.erased }),
  );
  return answer;
}

async function planOf({ backend, now }: TeamContext, address: string): Promise<Plan> {
  const { store, team } = backend;
  const traces = await tracesOf(backend, address);
  const ahead: TeamBookingRow[] = [];
  const [messages, documents] = [new Set<number>(), new Set<string>()];
  for (const row of traces.own) {
    await store.read(team, async (view) => {
      if (isAhead(row, now)) ahead.push(await presentRow(view, row, now));
      const beside = await cleanedBeside(view, row.state.id, address);
      for (const { seq } of beside.messages) messages.add(seq);
      for (const { kind, id } of beside.documents) documents.add(`${kind} ${id}`);
    });
  }
  const rest = {
    messages: traces.messages.filter(({ seq }) => !messages.has(seq)),
    documents: traces.documents.filter(({ kind, id }) => !documents.has(`${kind} ${id}`)),
  };
  const erased = {
    bookings: traces.own.length,
    mentions: traces.others.length,
    messages: messages.size + rest.messages.length,
    documents: documents.size + rest.documents.length,
  };
  return { traces, rest, ahead, erased };
}

async function eraseBookings({ backend, actor, now }: TeamContext, { traces }: Plan, address: string): Promise<void> {
  // The visitor is not told: nobody will know where.
  const cancelled = { event: { kind: 'cancel', by: 'team', reason: null }, by: doerOf(actor), now } as const;
  for (const { state } of traces.own) {
    await writeBooking(backend, now, async (transaction) => {
      const found = (await transaction.booking(state.id))!;
      // It may be somebody else's by now.
      if (!isOf(found, address)) return;
      const row = isAhead(found, now) ? await applyEvent(transaction, found, cancelled) : found;
      await eraseBooking(transaction, row, { guests: guestsWithout(row, address), address, now });
    });
  }
  for (const { state } of traces.others) {
    await backend.store.write(backend.team, async (transaction) => {
      const found = (await transaction.booking(state.id))!;
      const next = withoutAddress(found, address, now);
      if (next === found) return;
      await transaction.changeBooking(next);
      await wakeCalendars(transaction, state.id, now);
    });
  }
}

async function eraseRest({ backend }: TeamContext, { rest }: Plan, address: string): Promise<void> {
  const { store, team } = backend;
  for (const { seq, payload } of rest.messages) {
    await store.write(team, (transaction) => transaction.changeMessage({ seq, payload: forget(payload, { address }) }));
  }
  for (const { kind, id } of rest.documents) {
    await store.write(team, async (transaction) => {
      const found = await transaction.document(kind, id);
      if (!found) return;
      // What is found by the address is of no use without it.
      if (mentions([found.id, found.ref], { address })) await transaction.removeDocument(kind, id);
      else await transaction.putDocument({ ...found, body: forget(found.body, { address }) });
    });
  }
}

function stillAhead(count: number): Refusal {
  const bookings = count === 1 ? 'A booking of theirs is' : `${count} bookings of theirs are`;
  return new Refusal(
    'wrong-state',
    `${bookings} still ahead. Cancel first, or send cancel: true; a dry run lists what there is.`,
  );
}
