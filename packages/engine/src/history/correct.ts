import { invalidField, Refusal } from '@team-booking/contract';
import type { CorrectionEffect, TeamRequestOf } from '@team-booking/contract/team';
import { after, correct, type LedgerState } from '@team-booking/core/assignment';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import { storePostings } from '../booking/assign.ts';
import type { BookingTypeConfig } from '../config/team-config.ts';
import type { StoreTransaction } from '../store/store.ts';
import { dryRun } from '../team-surface/dry-run.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { hostNames } from './host-names.ts';
import { markOf, poolStateOf, revisionOfState } from './pool-state.ts';
import { activeMembers, turnsOf } from './read-balances.ts';
import { seenType } from './seen-type.ts';
import { CORRECTION, correctionId, correctionOf } from './stored-correction.ts';

type Request = TeamRequestOf<'correct'>;

/**
 * Corrects what a host is owed; the others of their tier balance it. A dry run says what that would do to everybody.
 *
 * @throws {Refusal} `changed-meanwhile`, `idempotency-key-reused`, `invalid`, `not-found`, `wrong-state`
 */
export function correctBalance(context: TeamContext, request: Request): Promise<CorrectionEffect> {
  const { store, team } = context.backend;
  if (request.body.amount === 0) throw invalidField('/amount', 'has to be more or less than 0', 'required');
  const work = (transaction: StoreTransaction) => corrected(context, transaction, request);
  if (request.body.dryRun) return dryRun((taken) => store.write(team, taken), work);
  return store.write(team, (transaction) => correctedOnce(context, transaction, request, work));
}

/** Corrects, or answers what the same request was answered before. */
async function correctedOnce(
  { now }: TeamContext,
  transaction: StoreTransaction,
  { id, key, body }: Request,
  work: (transaction: StoreTransaction) => Promise<CorrectionEffect>,
): Promise<CorrectionEffect> {
  let effect: CorrectionEffect | null = null;
  const made = await once(transaction, { verb: `correct ${id}`, key, body }, now, async () => {
    effect = await work(transaction);
    return correctionId(id, effect.seq);
  });
  return effect ?? correctionOf((await transaction.document(CORRECTION, made))!).effect;
}

async function corrected(
  context: TeamContext,
  transaction: StoreTransaction,
  { id, body, revision }: Request,
): Promise<CorrectionEffect> {
  const { now, actor } = context;
  const { host, amount, reason, dryRun: isDry = false } = body;
  await seenType(context, transaction, id);
  await transaction.lock({ type: id, hosts: [] });
  const type = await seenType(context, transaction, id);
  const state = await poolStateOf(transaction, id);
  if (!state)
    throw new Refusal('wrong-state', 'The hosts of this booking type do not rotate, so nobody is owed anything.');
  await checkRevision(transaction, { subject: `ledger/${id}`, sent: revision, current: markOf(state) });
  const step = correct(state, host, amount);
  if (step.kind === 'refused') {
    throw step.code === 'unknown-host'
      ? invalidField('/host', 'is not in this pool', 'unknown-host')
      : new Refusal('wrong-state', step.detail);
  }
  await storePostings(transaction, id, step.postings, now);

  const next = after(state, step);
  const effect: CorrectionEffect = {
    dryRun: isDry,
    seq: next.lastSeq,
    ...(await effectOf(transaction, type, state, next)),
    revision: revisionOfState(isDry ? state : next),
  };
  const [posting] = step.postings;
  const kept = { seq: next.lastSeq, host, amount, reason, by: actor.person.name, entries: posting!.entries, effect };
  await transaction.putDocument({ kind: CORRECTION, id: correctionId(id, next.lastSeq), ref: id, at: now, body: kept });
  await noteChange(transaction, context, {
    verb: 'correct',
    subject: `ledger/${id}`,
    before: markOf(state),
    after: { ...markOf(next), host, amount, reason },
  });
  return effect;
}

async function effectOf(
  transaction: StoreTransaction,
  type: BookingTypeConfig,
  before: LedgerState,
  next: LedgerState,
): Promise<Pick<CorrectionEffect, 'hosts' | 'next' | 'names'>> {
  const balances = new Map(activeMembers(next).map(({ host, balance }) => [host, balance]));
  const hosts = activeMembers(before).map(({ host, balance }) => ({
    host,
    before: balance,
    after: balances.get(host)!,
  }));
  const turn = (state: LedgerState): string[] => turnsOf(state, type, 1)[0]?.hosts ?? [];
  const names = await hostNames(
    transaction,
    hosts.map(({ host }) => host),
  );
  return { hosts, next: { before: turn(before), after: turn(next) }, names };
}
