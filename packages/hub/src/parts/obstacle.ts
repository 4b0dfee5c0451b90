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

/** The days off of a host who is away now, in words; `null` = they are not, or it is not known. */
export function daysAway(hub: Hub, { away, timeZone }: HostSummary): string | null {
  const today = dayIn(timeZone)(hub.now());
  return away && away.from <= today && today <= away.to ? datesWords(hub, away.from, away.to) : null;
}

function obstacleOf(hub: Hub, states: HubWords['hosts']['states'], host: HostSummary): Obstacle | null {
  const { calendars } = host;
  const days = daysAway(hub, host);
  if (days) return { icon: 'bed', text: days };
  return calendars === 'closed' || calendars === 'unread' ? { icon: 'warn', text: states[calendars] } : null;
}
