import type { Person, PersonDocument, PersonSettings, Role } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { TeamConfig } from '../config/team-config.ts';
import type { StoredDocument } from '../store/documents.ts';
import type { StoreView } from '../store/store.ts';
import { randomId } from '../crypto/random-id.ts';
import { revisionOf } from '../team/revision.ts';

/** Somebody who may sign in, as they are stored: a document found by its e-mail address. */
export interface StoredPerson {
  readonly id: string;
  /** In lower case. */
  readonly email: string;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  readonly name: string;
  readonly role: Role;
  readonly host: string | null;
  readonly active: boolean;
  /** They are here because the team names them as a host: as long as it does, they may sign in. */
  readonly asHost: boolean;
  /** When they signed in last, epoch milliseconds; `null` = never. */
  readonly signedInAt: number | null;
  readonly settings: PersonSettings;
}

const PERSON = 'person';

/** Whether an address that somebody has, if any, is this one. */
export function isAddressOf(address: string, theirs: string | null): boolean {
  return theirs !== null && addressOf(theirs) === addressOf(address);
}

/** An e-mail address as people are found by it. */
export function addressOf(email: string): string {
  return email.toLowerCase();
}

/** Somebody new, who has not signed in yet. */
export function newPerson(
  { email, name, role, host = null }: Pick<StoredPerson, 'email' | 'name' | 'role'> & { readonly host?: string | null },
  now: number,
): StoredPerson {
  return {
    id: randomId(),
    email: addressOf(email),
    addedAt: now,
    name,
    role,
    host,
    active: true,
    asHost: false,
    signedInAt: null,
    settings: {},
  };
}

export async function personById(view: StoreView, id: string): Promise<StoredPerson | null> {
  const found = await view.document(PERSON, id);
  return found && read(found);
}

export async function personByEmail(view: StoreView, email: string): Promise<StoredPerson | null> {
  const [found] = await view.documents({ kind: PERSON, ref: addressOf(email), limit: 1 });
  return found ? read(found) : null;
}

/** People in the order in which they were added. */
export async function allPeople(
  view: StoreView,
  part: { readonly after?: Pick<StoredDocument, 'at' | 'id'>; readonly limit?: number } = {},
): Promise<StoredPerson[]> {
  return (await view.documents({ kind: PERSON, ...part })).map(read);
}

/** Whether anybody but this person is an admin who can sign in. */
export async function hasAdmin(view: StoreView, besides?: string): Promise<boolean> {
  const people = await allPeople(view);
  return people.some(({ id, role, active }) => role === 'admin' && active && id !== besides);
}

/** Whether somebody may sign in at present. */
export function mayEnter({ active, asHost, host, email }: StoredPerson, team: TeamConfig): boolean {
  if (!active || !asHost) return active;
  const named = team.hosts.find(({ id }) => id === host);
  return named !== undefined && named.active && isAddressOf(email, named.email);
}

/** As they are stored. */
export function personRow({ id, email, addedAt, ...body }: StoredPerson): StoredDocument {
  return { kind: PERSON, id, ref: email, at: addedAt, body };
}

/** As everybody sees them who may see them at all. */
export function publicPerson({ id, name, email, role, host }: StoredPerson): Person {
  return { id, name, email, role, host };
}

/** What admins can change of somebody, and what the audit log has of them. */
export function personContent(person: StoredPerson): Person & { readonly active: boolean } {
  return { ...publicPerson(person), active: person.active };
}

/** As admins see them. */
export function personDocument(person: StoredPerson): PersonDocument {
  const shown = personContent(person);
  return {
    ...shown,
    addedAt: formatInstant(person.addedAt),
    signedInAt: person.signedInAt === null ? null : formatInstant(person.signedInAt),
    revision: revisionOf(shown),
  };
}

function read({ id, ref, at, body }: StoredDocument): StoredPerson {
  return { id, email: ref, addedAt: at, ...(body as Omit<StoredPerson, 'id' | 'email' | 'addedAt'>) };
}
