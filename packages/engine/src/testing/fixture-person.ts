import { invalidField, type TestingTokenRequest } from '@team-booking/contract';
import { newPerson, personByEmail, personRow } from '../people/person.ts';
import { startSession } from '../sign-in/session.ts';
import type { Store } from '../store/store.ts';

/**
 * Begins a session of somebody of a fixture, who is there from then on: one admin, and one person for each host. Fixtures themselves have
 * no people, as most tests are about visitors.
 *
 * @param now the present, epoch milliseconds
 * @returns the token of the session
 * @throws {Refusal} `invalid` for a host that the fixture does not have
 */
export function signInto(
  store: Pick<Store, 'write'>,
  team: string,
  who: TestingTokenRequest,
  now: number,
): Promise<string> {
  const { role } = who;
  const host = who.host ?? null;
  return store.write(team, async (transaction) => {
    // Whoever adds people waits here, so that an address is there once.
    await transaction.lockTeam();
    const config = await transaction.team();
    const named = config?.hosts.find(({ id }) => id === host);
    if (host === null && role === 'host')
      throw invalidField('/host', 'is required: which host do they act for?', 'required');
    if (host !== null && !named)
      throw invalidField('/host', 'is no host of the fixture. Use the id of one', 'unknown-host');
    const email = `${role}${named ? `.${named.email}` : '@fixture.example'}`;
    const known = await personByEmail(transaction, email);
    const person = known ?? newPerson({ email, name: named?.name ?? 'Admin', role, host }, now);
    await transaction.putDocument(personRow({ ...person, role, host, active: true, signedInAt: now }));
    const { token } = await startSession(transaction, person.id, { now });
    return token;
  });
}
