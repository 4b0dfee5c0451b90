import type { Store } from '../store/store.ts';
import { newPerson, personByEmail, personRow, type StoredPerson } from './person.ts';

/** Makes sure that there is an admin with this address: in demos, and where the page itself is the backend. */
export function ensureAdmin(
  store: Pick<Store, 'write'>,
  team: string,
  { email, name }: Pick<StoredPerson, 'email' | 'name'>,
  now: number,
): Promise<StoredPerson> {
  return store.write(team, async (transaction) => {
    const known = await personByEmail(transaction, email);
    if (known?.role === 'admin' && known.active) return known;
    await transaction.lockTeam();
    const before = (await personByEmail(transaction, email)) ?? newPerson({ email, name, role: 'admin' }, now);
    const person: StoredPerson = { ...before, role: 'admin', active: true, asHost: false };
    await transaction.putDocument(personRow(person));
    return person;
  });
}
