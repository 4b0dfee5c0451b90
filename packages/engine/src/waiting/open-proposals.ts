import type { WaitingItem } from '@team-booking/contract/team';
import { PROPOSAL, proposalOf } from '../hosts/proposals.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';

/** Proposals that their hosts have not decided on, the oldest first: a host decides on theirs, an admin may withdraw them. */
export async function waitingProposals({ actor }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const { role, host } = actor.person;
  if (role === 'host' && host === null) return [];
  const theirs = role === 'host' && host !== null ? { ref: host } : {};
  const proposals = (await view.documents({ kind: PROPOSAL, ...theirs })).map(proposalOf);
  return proposals
    .filter(({ state }) => state === 'open')
    .map((proposal): WaitingItem => {
      const parameters = { id: proposal.id };
      const isTheirs = proposal.host === host;
      return {
        kind: 'proposal',
        since: proposal.at,
        subject: `host/${proposal.host}`,
        remedies: isTheirs
          ? [
              { verb: 'acceptProposal', parameters },
              { verb: 'refuseProposal', parameters },
            ]
          : [{ verb: 'withdrawProposal', parameters }],
        proposal,
      };
    });
}
