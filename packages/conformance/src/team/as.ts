import type { TestingTokenRequest } from '@team-booking/contract';
import type { TeamClient } from '@team-booking/sdk/team';
import type { Context } from '../context.ts';
import { NotChecked } from '../finding.ts';
import { checkedTeam } from './checked-team.ts';

/** The team's side as an admin of the fixture. */
export const asAdmin = async (context: Context): Promise<TeamClient> =>
  asBearer(context, await tokenOf(context, { role: 'admin' }));

/** The team's side as a host of the fixture. */
export const asHost = async (context: Context, host: string): Promise<TeamClient> =>
  asBearer(context, await tokenOf(context, { role: 'host', host }));

/** The team's side as whoever a token belongs to; `null` = nobody. */
export const asBearer = ({ subject }: Context, token: string | null): TeamClient => checkedTeam(subject.team!(token));

/** A token of somebody of the fixture. */
async function tokenOf({ subject }: Context, who: TestingTokenRequest): Promise<string> {
  if (!subject.testing?.testingToken) {
    throw new NotChecked('It needs somebody who has signed in: give the subject its testing.testingToken.');
  }
  return (await subject.testing.testingToken(who)).token;
}
