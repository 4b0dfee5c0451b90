import { configureTeam, revisionOf, type Store, type StoreTransaction, type TeamConfig } from '@team-booking/engine';

const MARK = { kind: 'given-settings', id: 'team', ref: '' } as const;

/**
 * Stores the settings that a page gives, unless it has given the same before: what was changed since by the team's side stays.
 *
 * @param given the settings as they were given
 * @param now the present, epoch milliseconds
 */
export async function configureOnce(store: Store, team: TeamConfig, given: unknown, now: number): Promise<void> {
  const revision = revisionOf(given);
  const isKnown = await store.read(team.id, async (view) => {
    const mark = await view.document(MARK.kind, MARK.id);
    return mark?.body['revision'] === revision && (await view.team()) !== null;
  });
  if (isKnown) return;
  await configureTeam(marking(store, revision, now), team, now);
}

/** Forgets everything of a team but its configuration. */
export async function configureAnew(
  store: Store,
  team: TeamConfig,
  given: unknown,
  { now, forget }: { readonly now: number; readonly forget: (transaction: StoreTransaction) => Promise<void> },
): Promise<void> {
  const present = (await store.read(team.id, (view) => view.team())) ?? team;
  const marked = marking(store, revisionOf(given), now);
  const emptied: Pick<Store, 'write'> = {
    write: (id, work) =>
      marked.write(id, async (transaction) => {
        await forget(transaction);
        return work(transaction);
      }),
  };
  await configureTeam(emptied, present, now);
}

/** Marks what is given in the transaction that stores it. */
function marking(store: Pick<Store, 'write'>, revision: string, now: number): Pick<Store, 'write'> {
  return {
    write: (id, work) =>
      store.write(id, async (transaction) => {
        const done = await work(transaction);
        await transaction.document(MARK.kind, MARK.id);
        await transaction.putDocument({ ...MARK, at: now, body: { revision } });
        return done;
      }),
  };
}
