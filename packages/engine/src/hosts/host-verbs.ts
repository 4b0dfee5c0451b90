import type { hostRoutes, TeamSurface } from '@team-booking/contract/team';
import { sees } from '../access/check-access.ts';
import { teamOf } from '../booking/backend.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { addHost } from './add-host.ts';
import { changeHost } from './change-host.ts';
import { hostDocument } from './host-document.ts';
import { listHosts } from './list-hosts.ts';
import { acceptProposal, listProposals, proposeHours, refuseProposal, withdrawProposal } from './proposals.ts';
import { switchOffHost, switchOnHost } from './switch-host.ts';
import { endTimeOff, takeTimeOff } from './time-off.ts';

/** Hours, time off, limits, calendars. */
export function hostVerbs(context: TeamContext): Pick<TeamSurface, keyof typeof hostRoutes> {
  const { backend, actor } = context;
  return {
    hosts: (request) => listHosts(context, request),
    // Whom a host may not see does not exist for them.
    host: ({ id }) =>
      backend.store.read(backend.team, async (view) =>
        hostDocument(await teamOf(view), sees(actor, [id]) ? id : '', backend),
      ),
    addHost: (request) => addHost(context, request),
    changeHost: (request) => changeHost(context, request),
    takeTimeOff: (request) => takeTimeOff(context, request),
    endTimeOff: (request) => endTimeOff(context, request),
    switchOffHost: (request) => switchOffHost(context, request),
    switchOnHost: (request) => switchOnHost(context, request),
    proposeHours: (request) => proposeHours(context, request),
    proposals: (request) => listProposals(context, request),
    acceptProposal: (request) => acceptProposal(context, request),
    refuseProposal: (request) => refuseProposal(context, request),
    withdrawProposal: (request) => withdrawProposal(context, request),
  };
}
