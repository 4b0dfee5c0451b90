import type { Takers, TeamBooking } from '@team-booking/contract/team';

/** What hosts have done in their calendars with a booking that they will not have. */
export type Refused = 'deleted' | 'declined' | 'cancelled';

/** Hosts who would not have this very booking, with what each did last in their calendar, as its story tells. */
export function refusedBy({ story }: Pick<TeamBooking, 'story'>): ReadonlyMap<string, Refused> {
  const refused = new Map<string, Refused>();
  for (const { what, calendar } of story) {
    if (what !== 'found' || !calendar) continue;
    const { host, done } = calendar;
    if (done === 'deleted' || done === 'declined' || done === 'cancelled') refused.set(host, done);
    else refused.delete(host);
  }
  return refused;
}

/**
 * Whom a booking is given to unless somebody else is chosen: the next in turn, or, if they would not have it, the first after them who is free
 * and has not refused it; whoever is next where there is no such. `null` = nobody is free.
 *
 * @param mayName whether whoever asks may say who gets it
 */
export function proposedOf(
  { hosts, next }: Pick<Takers, 'hosts' | 'next'>,
  refused: ReadonlyMap<string, Refused>,
  mayName: boolean,
): string | null {
  const first = next?.hosts[0] ?? hosts.find(({ free }) => free)?.host ?? null;
  if (first === null || !refused.has(first) || !mayName) return first;
  const place = hosts.findIndex(({ host }) => host === first);
  const after = [...hosts.slice(place + 1), ...hosts.slice(0, Math.max(place, 0))];
  return after.find(({ host, free }) => free && !refused.has(host))?.host ?? first;
}
