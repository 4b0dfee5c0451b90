import { teamOf, type Backend } from '../booking/backend.ts';
import { randomId } from '../crypto/random-id.ts';
import { newDelivery, putDelivery } from '../delivery/delivery.ts';
import { allPeople, isAddressOf } from '../people/person.ts';
import type { StoreView } from '../store/store.ts';
import type { HostConfig } from '../config/team-config.ts';
import { CONNECTION, connectionBody } from './connection.ts';

/** Name of the channel that asks people to connect an account again. */
export const RECONNECT = 'reconnect';

/** Whom a letter to connect an account again goes to: the host themselves, else a person of the team by their id. */
export const TO_HOST = 'host';

/** Which end of consent a letter is about. */
export interface EndedConsent {
  readonly connection: string;
  /** Epoch milliseconds. */
  readonly endedAt: number;
}

/**
 * Notes that a host's account refuses our access, and has the host and the admins told: once, until it is connected again. Does nothing
 * where the account is not the host's, or was noted before.
 */
export async function noteEndedConsent(
  { store, team }: Pick<Backend, 'store' | 'team'>,
  { host, connection }: { readonly host: string; readonly connection: string },
  now: number,
): Promise<void> {
  await store.write(team, async (transaction) => {
    const found = await transaction.document(CONNECTION, connection);
    const owner = (await teamOf(transaction)).hosts.find(({ id }) => id === host);
    if (found?.ref !== host || !owner || connectionBody(found).endedAt !== undefined) return;
    await transaction.putDocument({ ...found, body: { ...connectionBody(found), endedAt: now } });
    const known: EndedConsent = { connection, endedAt: now };
    const subject = randomId();
    for (const receiver of await receiversFor(transaction, owner)) {
      await putDelivery(transaction, newDelivery({ channel: RECONNECT, receiver, subject }, { due: now, known }));
    }
  });
}

/** The host, if they can be mailed, and the admins who are not the host. */
async function receiversFor(view: StoreView, { id, email }: HostConfig): Promise<string[]> {
  const people = await allPeople(view);
  const admins = people.filter(({ role, active }) => role === 'admin' && active);
  const others = admins.filter((person) => person.host !== id && !isAddressOf(person.email, email));
  return [...(email === null ? [] : [TO_HOST]), ...others.map((person) => person.id)];
}
