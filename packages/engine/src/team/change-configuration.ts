import { invalid, Refusal } from '@team-booking/contract';
import type { TeamSettings } from '@team-booking/contract/team';
import type { TeamConfig } from '../config/team-config.ts';
import type { StoreTransaction } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { teamOf } from '../booking/backend.ts';
import { asSettings } from './as-settings.ts';
import { storeTeam } from './configure.ts';
import { readTeam } from './read-team.ts';

/** The settings that a change makes of the present ones. */
export interface ConfigurationChange {
  readonly settings: TeamSettings;
  /** JSON pointer to what the request's body describes, e.g. `/hosts/2`: errors in it are told without it. Default: the whole. */
  readonly at?: string;
}

/**
 * Changes the team's configuration inside a transaction that locks it: nobody books meanwhile, and pools, balances and former slugs
 * follow by the rules of `configureTeam`. The result is held to the rules of a team file.
 *
 * @param change makes the new settings of the present ones. @throws {Refusal}
 * @throws {Refusal} `configured-by-file`, `invalid`
 */
export async function changeConfiguration(
  { backend, now }: TeamContext,
  transaction: StoreTransaction,
  change: (settings: TeamSettings, team: TeamConfig) => ConfigurationChange,
): Promise<TeamConfig> {
  checkNotByFile(backend.teamFile);
  await transaction.lockTeam();
  const present = await teamOf(transaction);
  const { settings, at = '' } = change(asSettings(present), present);
  const read = readTeam(settings, [...(backend.payments?.keys() ?? [])]);
  if (!read.ok) {
    throw invalid(
      read.errors.map(({ field, problem, remedy }) => ({
        pointer: field === at || field.startsWith(`${at}/`) ? field.slice(at.length) : field,
        detail: `${problem}. ${remedy}`,
      })),
    );
  }
  await storeTeam(transaction, read.team, now);
  return teamOf(transaction);
}

/** @throws {Refusal} `configured-by-file` */
export function checkNotByFile(file: string | null): void {
  if (file === null) return;
  throw new Refusal(
    'configured-by-file',
    `This team is what ${file} says. Change that file, and start the server again.`,
  );
}
