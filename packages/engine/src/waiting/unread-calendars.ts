import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import { sees } from '../access/check-access.ts';
import { canBeAsked, lastAsked } from '../calendars/ask-to-reconnect.ts';
import { teamOf } from '../booking/backend.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { startsLost } from './starts-lost.ts';

/** For so many days ahead it is told what a calendar costs. */
const DAYS = 14;

/** Hosts of whom a calendar cannot be read, also where they are offered all the same, those first who cost most. One that is about to be read waits for nobody. */
export async function waitingCalendars(context: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  const { backend, actor, now } = context;
  const team = await teamOf(view);
  const theirs = team.hosts.filter(({ id, active }) => active && sees(actor, [id]));
  const ids = theirs.map(({ id }) => id);
  const known = backend.busy(ids, now, now + 1);
  const found: { readonly starts: number; readonly item: WaitingItem }[] = [];
  for (const owner of theirs) {
    const { id: host } = owner;
    const health = (backend.calendars?.(host) ?? []).filter(({ state }) => state === 'closed');
    if (health.length === 0) continue;
    const isClosed = known.get(host)?.state === 'closed';
    const starts = isClosed ? await startsLost(view, host, { team, busy: backend.busy, now, days: DAYS }) : 0;
    const told = owner.calendars;
    const since = Math.min(...health.map((one) => one.since ?? now));
    const askedAt = await lastAsked(view, host, since);
    const remedy = (verb: string) => ({ verb, parameters: { id: host } });
    const again = health.map(({ id: calendar }) => ({ verb: 'refreshCalendar', parameters: { id: host, calendar } }));
    const item: WaitingItem = {
      kind: 'calendar',
      since: formatInstant(since),
      subject: `host/${host}`,
      remedies: [
        ...(canBeAsked(context, owner) ? [remedy('askToReconnect')] : []),
        remedy('changeHost'),
        ...(backend.readCalendar ? again : []),
      ],
      askedAt: askedAt === null ? null : formatInstant(askedAt),
      host,
      calendars: health.map(({ id, state, problem }) => {
        const { whenUnreadable = 'closed' } = told.find((one) => one.id === id) ?? {};
        return { id, state, problem, whenUnreadable };
      }),
      costs: { starts, days: DAYS },
    };
    found.push({ starts, item });
  }
  return found.toSorted((a, b) => b.starts - a.starts).map(({ item }) => item);
}
