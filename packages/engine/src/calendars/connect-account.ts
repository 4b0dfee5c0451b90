import { Refusal } from '@team-booking/contract';
import type { Actor } from '../access/actor.ts';
import { checkOwn } from '../access/check-access.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import { randomId } from '../crypto/random-id.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { Store } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import type { AccountKind } from './calendar-places.ts';
import { CONNECTION, connectionBody, knownConnection, publicConnection, type ConnectionBody } from './connection.ts';

/** An account that somebody has consented to. */
export interface ConsentedAccount {
  readonly host: string;
  readonly kind: AccountKind;
  readonly refreshToken: string;
  /** The connection that it takes the place of, whose calendars stay; `null`: it is a new one. */
  readonly again: string | null;
}

/** Keeps an account of a host. @returns the id of its connection @throws {Refusal} `forbidden`, `not-found` */
export function connectAccount(
  context: TeamContext,
  { host, kind, refreshToken, again }: ConsentedAccount,
): Promise<string> {
  const { backend, actor, now } = context;
  checkOwn(actor, host);
  return backend.store.write(backend.team, async (transaction) => {
    const owner = knownHost(await teamOf(transaction), host);
    const before = again === null ? null : await knownConnection(transaction, host, again);
    if (before && connectionBody(before).kind !== kind) {
      throw new Refusal('not-found', 'This account is of another provider. Connect it as a new one.');
    }
    const body: ConnectionBody = { kind, refreshToken, by: actor.person.name };
    const made = { kind: CONNECTION, id: before?.id ?? randomId(), ref: host, at: now, body };
    await transaction.putDocument(made);
    await noteChange(transaction, context, {
      verb: 'connectCalendars',
      subject: `host/${host}`,
      before: before && { connection: publicConnection(before, owner) },
      after: { connection: publicConnection(made, owner) },
    });
    return made.id;
  });
}

/** Checks that somebody may connect an account for a host. @returns the host's e-mail address; `null`: a room without one @throws {Refusal} `forbidden`, `not-found` */
export async function checkMayConnect(
  { store, team }: { readonly store: Store; readonly team: string },
  actor: Actor,
  host: string,
): Promise<string | null> {
  checkOwn(actor, host);
  return store.read(team, async (view) => knownHost(await teamOf(view), host).email);
}
