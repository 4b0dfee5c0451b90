import { invalid, Refusal, type FieldError } from '@team-booking/contract';
import type { SignedIn, SignInRequest } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { teamOf } from '../booking/backend.ts';
import {
  hasAdmin,
  mayEnter,
  newPerson,
  personByEmail,
  personById,
  personRow,
  publicPerson,
  type StoredPerson,
} from '../people/person.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { entrant } from './entrant.ts';
import { endLinks, findLink, purposeOf } from './link.ts';
import type { LinkPurpose } from './sign-in-link.ts';
import { startSession } from './session.ts';

/** Uses a link: it ends, and a session begins. @throws {Refusal} `unauthorized`, `invalid` for a first admin without name or address */
export function useLink(backend: TeamBackend, request: SignInRequest, now: number): Promise<SignedIn> {
  return backend.store.write(backend.team, async (transaction) => {
    const link = await findLink(transaction, request.link, now);
    if (!link) throw ended();
    // It was read, so of two who use it at once one gets in.
    await transaction.removeDocument(link.kind, link.id);
    const how = { now, device: request.device ?? null };
    if (purposeOf(link) !== 'first-admin') {
      const entered = await enterByEmail(backend, transaction, link.ref, how);
      if (!entered) throw ended();
      return entered;
    }
    const admin = await firstAdmin(transaction, request, now);
    if (!admin) throw ended();
    return enter(transaction, admin, how);
  });
}

/** How somebody signs in: when, and what their session is recognised by. */
export interface Entering {
  /** The present, epoch milliseconds. */
  readonly now: number;
  readonly device: string | null;
}

/** Begins the session of whoever has proved that an address is theirs; `null` if nobody may sign in with it. */
export async function enterByEmail(
  backend: Pick<TeamBackend, 'teamFile'>,
  transaction: StoreTransaction,
  email: string,
  how: Entering,
): Promise<SignedIn | null> {
  const found = await entrant(backend, transaction, email, how.now);
  if (!found) return null;
  if (found.signedInAt !== null || !found.asHost) return enter(transaction, found, how);
  // They become a person now: once, even if they come by two ways at a time.
  await transaction.lockTeam();
  const person = await entrant(backend, transaction, email, how.now);
  return person && enter(transaction, person, how);
}

/** Begins the session of a known person who has proved who they are, e.g. by a passkey; `null` if they may not sign in. */
export async function enterById(transaction: StoreTransaction, id: string, how: Entering): Promise<SignedIn | null> {
  const person = await personById(transaction, id);
  return person && mayEnter(person, await teamOf(transaction)) ? enter(transaction, person, how) : null;
}

/** What a link was made for, without using it: `null` if it has ended. */
export function purposeOfLink(
  { store, team }: Pick<TeamBackend, 'store' | 'team'>,
  link: string,
  now: number,
): Promise<LinkPurpose | null> {
  return store.read(team, async (view) => {
    const found = await findLink(view, link, now);
    return found && purposeOf(found);
  });
}

/** Begins somebody's session, however they have proved who they are. */
async function enter(transaction: StoreTransaction, known: StoredPerson, { now, device }: Entering): Promise<SignedIn> {
  const person = { ...known, signedInAt: now };
  await transaction.putDocument(personRow(person));
  await endLinks(transaction, person.email);
  const { token, expiresAt } = await startSession(transaction, person.id, { now, device });
  return { token, expiresAt: formatInstant(expiresAt), person: publicPerson(person) };
}

/** `null` if there is an admin by now: only the first one comes by such a link. */
async function firstAdmin(
  transaction: StoreTransaction,
  { name, email }: SignInRequest,
  now: number,
): Promise<StoredPerson | null> {
  await transaction.lockTeam();
  if (await hasAdmin(transaction)) return null;
  if (name === undefined || email === undefined)
    throw invalid(missing([name === undefined && 'name', email === undefined && 'email']));
  const known = await personByEmail(transaction, email);
  return {
    ...(known ?? newPerson({ email, name, role: 'admin' }, now)),
    name,
    role: 'admin',
    active: true,
    asHost: false,
  };
}

function missing(members: readonly (string | false)[]): FieldError[] {
  const detail = 'is required: this link makes the first admin of the team';
  return members.flatMap((member) => (member === false ? [] : { pointer: `/${member}`, detail, code: 'required' }));
}

function ended(): Refusal {
  return new Refusal('unauthorized', 'This link has been used or has ended. Ask for a new one.');
}
