import { invalid, Refusal } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import type { TeamConfig } from '../config/team-config.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { teamOf } from '../booking/backend.ts';
import { asSettings } from './as-settings.ts';
import { storeTeam } from './configure.ts';
import { fieldError } from './problems.ts';
import { readTeam } from './read-team.ts';

/** The settings that a change makes of the present ones. */
interface ConfigurationChange {
  readonly settings: TeamSettings;
  /** JSON pointer to what the request's body describes, e.g. `/hosts/2`: errors in it are told without it. Default: the whole. */
  readonly at?: string;
}

export interface ChangeOptions {
  /** Looks at what is there, once it is locked, e.g. whether it is still of the revision that the change was made from. @throws {Refusal} */
  readonly check?: (team: TeamConfig) => Promise<void>;
  /** Makes the new settings of the present ones. @throws {Refusal} */
  readonly change: (settings: TeamSettings, team: TeamConfig) => ConfigurationChange;
}

/**
 * Changes the team's configuration inside a transaction that locks it: nobody books meanwhile, and pools, balances and former slugs
 * follow by the rules of `configureTeam`. The result is held to the rules of a team file.
 *
 * @returns the configuration before and after
 * @throws {Refusal} `configured-by-file`, `invalid`
 */
export async function changeConfiguration(
  { backend, now }: TeamContext,
  transaction: StoreTransaction,
  { check, change }: ChangeOptions,
): Promise<readonly [before: TeamConfig, after: TeamConfig]> {
  checkNotByFile(backend.teamFile);
  await transaction.lockTeam();
  const present = await teamOf(transaction);
  await check?.(present);
  const { settings, at = '' } = change(asSettings(present), present);
  const read = readTeam(settings, [...(backend.payments?.keys() ?? [])]);
  if (!read.ok) {
    throw invalid(
      read.errors.map((error) => {
        const { field } = error;
        return fieldError(error, field === at || field.startsWith(`${at}/`) ? field.slice(at.length) : field);
      }),
    );
  }
  await storeTeam(transaction, read.team, now);
  return [present, await teamOf(transaction)];
}

/** @throws {Refusal} `configured-by-file` */
export function checkNotByFile(file: string | null): void {
  if (file === null) return;
  throw new Refusal(
    'configured-by-file',
    `This team is what ${file} says. Change that file, and start the server again.`,
  );
}
