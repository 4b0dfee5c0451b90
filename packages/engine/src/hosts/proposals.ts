import { Refusal } from '@team-booking/contract';
import type { Proposal, TeamAnswerOf, TeamRequestOf, TeamRouteId } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { sees } from '../access/check-access.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { randomId } from '../crypto/random-id.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import { checkNotByFile } from '../team/change-configuration.ts';
import { once } from '../team-surface/once.ts';
import { partOf, partQuery } from '../team-surface/part.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { editHost } from './edit-host.ts';
import { knownHost } from './host-document.ts';

/** The kind of document that a proposal is stored as; `ref` is the host. */
export const PROPOSAL = 'proposal';

type Body = Omit<Proposal, 'id' | 'host' | 'at'>;

/** A stored proposal as the contract has it. */
export function proposalOf({ id, ref, at, body }: StoredDocument): Proposal {
  return { id, host: ref, at: formatInstant(at), ...(body as Body) };
}

/** Proposes hours to a host. @throws {Refusal} `configured-by-file`, `idempotency-key-reused`, `invalid`, `not-found` */
export function proposeHours(
  context: TeamContext,
  { id: host, body, key }: TeamRequestOf<'proposeHours'>,
): Promise<Proposal> {
  const { backend, actor, now } = context;
  checkNotByFile(backend.teamFile);
  return backend.store.write(backend.team, async (transaction) => {
    const id = await once(transaction, { verb: `proposeHours ${host}`, key, body }, now, async () => {
      knownHost(await teamOf(transaction), host);
      const proposed: Body = { ...body, by: actor.person.name, state: 'open', decidedAt: null };
      const made = { kind: PROPOSAL, id: randomId(), ref: host, at: now, body: proposed };
      await transaction.putDocument(made);
      const after = { hours: body.hours };
      await noteChange(transaction, context, { verb: 'proposeHours', subject: `host/${host}`, before: null, after });
      return made.id;
    });
    return proposalOf((await transaction.document(PROPOSAL, id))!);
  });
}

/** Proposals to a host, the latest first. @throws {Refusal} `not-found`, `invalid` */
export function listProposals(
  { backend, actor }: TeamContext,
  { id: host, query }: TeamRequestOf<'proposals'>,
): Promise<TeamAnswerOf<'proposals'>> {
  const part = query();
  return backend.store.read(backend.team, async (view) => {
    knownHost(await teamOf(view), sees(actor, [host]) ? host : '');
    const found = await view.documents({ kind: PROPOSAL, ref: host, descending: true, ...partQuery(part) });
    const { items, next } = partOf(found, part);
    return { items: items.map(proposalOf), next };
  });
}

/** Accepts proposed hours. @throws {Refusal} `configured-by-file`, `forbidden`, `not-found`, `wrong-state` */
export function acceptProposal(context: TeamContext, { id }: TeamRequestOf<'acceptProposal'>): Promise<Proposal> {
  return decided(context, id, {
    state: 'accepted',
    check: (host) => checkIsThem(context, host),
    async apply(transaction, { host, hours }) {
      await editHost(context, transaction, host, {
        verb: 'acceptProposal',
        change: (settings) => ({ ...settings, hours }),
      });
    },
  });
}

/** Refuses proposed hours. @throws {Refusal} `forbidden`, `not-found`, `wrong-state` */
export function refuseProposal(context: TeamContext, { id, body }: TeamRequestOf<'refuseProposal'>): Promise<Proposal> {
  return decided(context, id, {
    state: 'refused',
    check: (host) => checkIsThem(context, host),
    ...(body.reason !== undefined && { reason: body.reason }),
    apply: noted(context, 'refuseProposal'),
  });
}

/** Takes a proposal back. @throws {Refusal} `not-found`, `wrong-state` */
export function withdrawProposal(context: TeamContext, { id }: TeamRequestOf<'withdrawProposal'>): Promise<Proposal> {
  return decided(context, id, { state: 'withdrawn', apply: noted(context, 'withdrawProposal') });
}

interface Decision {
  readonly state: Exclude<Proposal['state'], 'open'>;
  readonly check?: (host: string) => void;
  readonly reason?: string;
  readonly apply: (transaction: StoreTransaction, proposal: Proposal) => Promise<void>;
}

function decided(context: TeamContext, id: string, { state, check, reason, apply }: Decision): Promise<Proposal> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const found = await known(context, transaction, id);
    check?.(found.ref);
    const proposal = proposalOf(found);
    if (proposal.state === state) return proposal;
    if (proposal.state !== 'open') {
      throw new Refusal('wrong-state', `This proposal was ${proposal.state} before. Propose other hours.`);
    }
    await apply(transaction, proposal);
    const next = {
      ...found,
      body: { ...found.body, state, decidedAt: formatInstant(now), ...(reason !== undefined && { reason }) },
    };
    await transaction.putDocument(next);
    return proposalOf(next);
  });
}

async function known({ actor }: TeamContext, view: StoreView, id: string): Promise<StoredDocument> {
  const found = await view.document(PROPOSAL, id);
  if (found && sees(actor, [found.ref])) return found;
  throw new Refusal('not-found', 'There is no such proposal. Look at the list of the host again.');
}

/** An admin who is not the host changes the hours, rather than accepting in somebody's name. */
function checkIsThem({ actor }: TeamContext, host: string): void {
  if (actor.person.host === host) return;
  throw new Refusal(
    'forbidden',
    'Only the host themselves can decide this. Withdraw it, or change their hours instead.',
  );
}

const noted =
  (context: TeamContext, verb: TeamRouteId): Decision['apply'] =>
  (transaction, { host, hours }) =>
    noteChange(transaction, context, { verb, subject: `host/${host}`, before: { hours }, after: null });
