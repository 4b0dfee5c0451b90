import type { Store } from '../store/store.ts';
import type { TeamConfig } from './types.ts';

/** Makes `config` the team's configuration, in one transaction. */
export async function configureTeam(store: Store, config: TeamConfig): Promise<void> {
  await store.write(config.id, (transaction) => transaction.putTeam(config));
}
