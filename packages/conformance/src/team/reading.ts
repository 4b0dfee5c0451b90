import type { ReassignEffects, TeamBooking } from '@team-booking/contract/team';
import { TUESDAY } from '../fixture/index.ts';

/** An instant of the day that most guarantees are about. */
export const at = (time: string): string => `${TUESDAY}T${time}:00Z`;

/** Ids of the hosts who take part. */
export const idsOf = ({ hosts }: Pick<TeamBooking, 'hosts'>): string[] => hosts.map(({ id }) => id).toSorted();

/** What everybody is owed then, by host. */
export const owedAfter = ({ balances }: Pick<ReassignEffects, 'balances'>): Record<string, number> =>
  Object.fromEntries(balances.map(({ host, balance }) => [host, balance.after]));

/** What everybody was owed before, by host. */
export const owedBefore = ({ balances }: Pick<ReassignEffects, 'balances'>): Record<string, number> =>
  Object.fromEntries(balances.map(({ host, balance }) => [host, balance.before]));

/** The sum of what everybody is owed, which is always 0. */
export const sumOf = (owed: Readonly<Record<string, number>>): number =>
  Object.values(owed).reduce((sum, amount) => sum + amount, 0);
