import type { HostSummary } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { datesWords } from '../format/dates.ts';
import { dayIn } from '../format/formats.ts';
import type { Hub } from '../hub.ts';
import type { IconName } from '../theme/icons.ts';

/** Why somebody who is next is not offered at all today. */
export interface Obstacle {
  readonly icon: IconName;
  readonly text: string;
}

/** Why hosts are not offered at all today, where they are, by their ids: they are out, or a calendar of theirs cannot be read, or was not yet. */
export async function obstaclesOf(hub: Hub, hosts: readonly HostSummary[]): Promise<ReadonlyMap<string, Obstacle>> {
  const { states } = await loadHubWords(hub.locale, 'hosts');
  return new Map(
    hosts.flatMap((host) => {
      const found = obstacleOf(hub, states, host);
      return found ? [[host.id, found] as const] : [];
    }),
  );
}

function obstacleOf(
  hub: Hub,
  states: HubWords['hosts']['states'],
  { away, calendars, timeZone }: HostSummary,
): Obstacle | null {
  const today = dayIn(timeZone)(hub.now());
  if (away && away.from <= today && today <= away.to) return { icon: 'bed', text: datesWords(hub, away.from, away.to) };
  return calendars === 'closed' || calendars === 'unread' ? { icon: 'warn', text: states[calendars] } : null;
}
