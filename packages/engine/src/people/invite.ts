import { invalidField, Refusal } from '@team-booking/contract';
import type { Invitation, InvitationRequest } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { endLinks, makeLink } from '../sign-in/link.ts';
import type { SignInLink } from '../sign-in/sign-in-link.ts';
import type { StoreTransaction, StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import {
  newPerson,
  personByEmail,
  personById,
  personContent,
  personDocument,
  personRow,
  type StoredPerson,
} from './person.ts';

/** More would be no team any more. */
const MOST = 2000;

/** Lets somebody sign in by a link. @throws {Refusal} `invalid`, `wrong-state` */
export function invite(context: TeamContext, { email, name, role, host }: InvitationRequest): Promise<Invitation> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    // Whoever adds people waits here, so that an address is there once.
    await transaction.lockTeam();
    await checkHostOf(transaction, host);
    if (await personByEmail(transaction, email)) {
      throw new Refusal('wrong-state', 'Somebody with this address is here already. Give them a new link instead.');
    }
    if ((await transaction.documents({ kind: 'person', limit: MOST })).length >= MOST) {
      throw new Refusal('wrong-state', `A team has at most ${MOST} people. Remove those who no longer sign in.`);
    }
    const person = newPerson({ email, name, role, host: host ?? null }, now);
    await transaction.putDocument(personRow(person));
    const subject = `person/${person.id}` as const;
    const after = personContent(person);
    await noteChange(transaction, context, { verb: 'invite', subject, before: null, after });
    return invitation(context, transaction, person);
  });
}

/** Gives somebody a new link, and ends the ones before. @throws {Refusal} `not-found`, `wrong-state` */
export function inviteAgain(context: TeamContext, id: string): Promise<Invitation> {
  const { backend } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const person = await knownPerson(transaction, id);
    if (!person.active) {
      throw new Refusal('wrong-state', 'They may not sign in at present. Let them first.');
    }
    await endLinks(transaction, person.email);
    const same = personContent(person);
    const subject = `person/${id}` as const;
    await noteChange(transaction, context, { verb: 'inviteAgain', subject, before: same, after: same });
    return invitation(context, transaction, person);
  });
}

async function invitation(
  { backend, now }: TeamContext,
  transaction: StoreTransaction,
  person: StoredPerson,
): Promise<Invitation> {
  const link = await makeLink(backend, transaction, { purpose: 'invitation', email: person.email, now });
  return {
    person: personDocument(person),
    link: shownLink(link, backend.showLink !== undefined),
    expiresAt: formatInstant(link.expiresAt),
  };
}

/** Whoever invites hands the link over where nothing else does. */
function shownLink({ url }: SignInLink, isShown: boolean): string | null {
  return isShown ? url : null;
}

/** @throws {Refusal} `not-found` */
export async function knownPerson(view: StoreView, id: string): Promise<StoredPerson> {
  const person = await personById(view, id);
  if (person) return person;
  throw new Refusal('not-found', 'There is no such person. Look at the list of people again.');
}

/** @throws {Refusal} `invalid` for a host that the team does not have */
export async function checkHostOf(view: StoreView, host: string | null | undefined): Promise<void> {
  if (host === null || host === undefined) return;
  const { hosts } = await teamOf(view);
  if (!hosts.some(({ id }) => id === host))
    throw invalidField('/host', 'is no host of the team. Use the id of one.', 'unknown-host');
}
