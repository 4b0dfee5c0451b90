import { canonicalJson } from '@team-booking/contract';
import { MOST_ALIASES } from '@team-booking/contract/team';
import { after, arrange, createPool, ledgerState, type Pool, type PoolPolicy } from '@team-booking/core/assignment';
import type { Store, StoreTransaction } from '../store/store.ts';
import { remindAnew } from '../mail/remind-anew.ts';
import { rotationOf, seatsOf } from './seats.ts';
import { storePool } from './store-pool.ts';
import type { BookingTypeConfig, TeamConfig } from '../config/team-config.ts';

/**
 * Stores `config` as the team's configuration, in one transaction. Rotations continue: hosts who stay in a pool keep their balance,
 * the balance of those who leave goes to their peers. A former slug stays an alias as long as nothing else takes it. What is stored
 * already is neither locked nor written: a server that starts again with the same team keeps no visitor waiting.
 *
 * @param now the present, epoch milliseconds
 */
export async function configureTeam(store: Pick<Store, 'write'>, config: TeamConfig, now: number): Promise<void> {
  await store.write(config.id, async (transaction) => {
    if (isStored(config, await transaction.team())) return;
    await transaction.lockTeam();
    // Another process may have stored the same meanwhile.
    await storeTeam(transaction, config, now);
  });
}

/** {@link configureTeam} in a transaction that has locked the team. */
export async function storeTeam(transaction: StoreTransaction, config: TeamConfig, now: number): Promise<void> {
  const present = await transaction.team();
  if (isStored(config, present)) return;
  await transaction.putTeam(asStored(config, present));
  for (const type of config.bookingTypes) await configurePool(transaction, type, config, now);
  await remindAnew(transaction, config.bookingTypes, present?.bookingTypes ?? [], now);
}

function isStored(config: TeamConfig, present: TeamConfig | null): boolean {
  return present !== null && canonicalJson(asStored(config, present)) === canonicalJson(present);
}

/** With the aliases that come from former slugs. */
function asStored(config: TeamConfig, present: TeamConfig | null): TeamConfig {
  return { ...config, bookingTypes: withAliases(config.bookingTypes, present?.bookingTypes ?? []) };
}

function withAliases(
  types: readonly BookingTypeConfig[],
  before: readonly BookingTypeConfig[],
): readonly BookingTypeConfig[] {
  const taken = new Set(types.flatMap(({ slug, aliases }) => [slug, ...aliases]));
  return types.map((type) => {
    const former = before.find(({ id }) => id === type.id);
    const kept = former ? [former.slug, ...former.aliases].filter((slug) => !taken.has(slug)) : [];
    return { ...type, aliases: [...type.aliases, ...kept].slice(0, MOST_ALIASES) };
  });
}

async function configurePool(
  transaction: StoreTransaction,
  type: BookingTypeConfig,
  { hosts }: TeamConfig,
  now: number,
): Promise<void> {
  // A rotation rests while no seat of its type rotates.
  if (seatsOf(type).candidates.length === 0) return;
  const wanted = rotationOf(type, hosts);
  const policy: Partial<PoolPolicy> = { mode: type.fairness, requested: type.requestedHost };

  const present = await transaction.pool(type.id);
  if (!present) {
    await storePool(transaction, createPool(type.id, wanted, policy), now);
    return;
  }
  const state = ledgerState(present, await transaction.ledger(present));
  const step = arrange(state, wanted);
  const pool = withPolicy(after(state, step).pool, policy);
  if (pool.version !== present.version) await storePool(transaction, pool, now);
  const postings = step.postings.map((posting) => ({ ...posting, at: now }));
  await transaction.post(pool.id, postings);
}

function withPolicy(pool: Pool, policy: Partial<PoolPolicy>): Pool {
  const next = { ...pool.policy, ...policy };
  if (next.mode === pool.policy.mode && next.requested === pool.policy.requested) return pool;
  return { ...pool, policy: next, version: pool.version + 1 };
}
