import type { BookingTypeDocument, HostSummary, TeamDocument } from '@team-booking/contract/team';
import { safeLink } from '@team-booking/sdk';
import type { Hub } from '../../hub.ts';
import type { Previewed } from './preview-type.ts';

/** What is about to be published. */
export interface First {
  readonly teamName: string;
  readonly title: string;
  readonly hosts: readonly Pick<HostSummary, 'id' | 'name'>[];
}

/** How turns are taken by so many: by one there are none. */
export const modeFor = (hosts: number): 'solo' | 'round-robin' => (hosts === 1 ? 'solo' : 'round-robin');

/**
 * The first booking type as visitors will see it. Where nobody hosts yet, it shows whoever is setting up.
 *
 * @param page address of the page, by which that of the API is read
 */
export function firstType(
  { api, me, team }: Pick<Hub, 'api' | 'me' | 'team'>,
  { teamName, title, hosts }: First,
  page: string,
): Previewed {
  const root = new URL('.', new URL(api ?? '/api', page)).href;
  const members = hosts.length > 0 ? hosts : [{ id: 'me', name: me.name }];
  const document: BookingTypeDocument = {
    id: 'first',
    status: 'draft',
    aliases: [],
    slug: 'first',
    title,
    mode: modeFor(members.length),
    durations: [30],
    slot: { step: 30, timeZone: team.timeZone ?? 'UTC' },
    url: `${root}first`,
    embed: `<script type="module" src="${safeLink(`${root}embed/team-booking.js`)}"></script>`,
    members: members.map(({ id, name }) => ({ id, name })),
    upcoming: 0,
    revision: 'first',
  };
  const named: TeamDocument = { ...team, name: teamName };
  return { document, content: document, team: named };
}
