import { invalidField, Refusal } from '@team-booking/contract';
import type { Simulation, TeamRequestOf } from '@team-booking/contract/team';
import type { Host } from '@team-booking/core/availability';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant } from '@team-booking/core/iso';
import { DAY, HOUR, MINUTE } from '@team-booking/core/time';
import { hostWith, pastBusy } from '../../availability/past-time.ts';
import { teamOf } from '../../booking/backend.ts';
import type { HostConfig, TeamConfig } from '../../config/team-config.ts';
import { hostNames } from '../../history/host-names.ts';
import { seenType } from '../../history/seen-type.ts';
import { seatsOf } from '../../team/seats.ts';
import type { TeamContext } from '../../team-surface/team-context.ts';
import { draftedType, presentType } from '../draft-type.ts';
import { draftedEvents } from './drafted-events.ts';
import { recentHistory } from './recent-history.ts';
import { asItIs, simulateSide } from './simulated-hosts.ts';

/** How far back it goes at most. */
const DAYS = 90;

/** Decides the past anew, as things are and under a draft. Nothing is written. */
export async function simulateDraft(
  context: TeamContext,
  { id, body }: TeamRequestOf<'simulate'>,
): Promise<Simulation> {
  const { backend, now } = context;
  // From a full hour on, so that drafts of the same hour are tried on the same history.
  const range = { start: Math.floor(now / HOUR) * HOUR - (body.days ?? DAYS) * DAY, end: now };
  const read = await backend.store.read(backend.team, async (view) => {
    await seenType(context, view, id);
    const team = await teamOf(view);
    if (!team.bookingTypes.some((type) => type.id === id)) throw gone();
    const present = presentType(team, id);
    const draft = draftedType(team, id, body.draft, '/draft');
    if (seatsOf(present.type).rotating === 0) throw nobodyRotates();
    if (seatsOf(draft.type).rotating === 0)
      throw invalidField('/draft/pool', 'leaves no seat that rotates', 'team-size');
    const about = { team: backend.team, pool: id, since: range.start };
    const history = await recentHistory(backend.store, view, about);
    const hosts = [...new Set([...present.hosts, ...draft.hosts].map((host) => host.id))];
    // Bookings of the range may be far ahead.
    const reach = { from: range.start, to: now + present.type.window.horizon * MINUTE };
    const past = await pastBusy(view, backend.busy, { type: present.type, hosts, ...reach, now });
    const named = await hostNames(view, hosts);
    return { present, draft, history, past, named, team };
  });
  const { present, draft, history, past, named, team } = read;
  const hosts = {
    present: byId(present.hosts, team.holidays, past),
    draft: byId(draft.hosts, team.holidays, past),
    changed: new Set(body.draft.hours?.map(({ host }) => host)),
  };
  const events = draftedEvents(history.events, draft.type, hosts);
  const before = asItIs(team, { drafted: present, hosts: [...hosts.present.values()], history }, range);
  const after = simulateSide(
    { drafted: draft, hosts: [...hosts.draft.values()], history: { ...history, events } },
    range,
  );
  return {
    from: formatInstant(range.start),
    to: formatInstant(range.end),
    requests: before.requests,
    present: before.answer,
    draft: after.answer,
    slotsLost: countOf(before.starts, after.starts),
    slotsGained: countOf(after.starts, before.starts),
    names: namesWith(named, draft.hosts),
  };
}

function byId(
  hosts: readonly HostConfig[],
  holidays: TeamConfig['holidays'],
  busy: ReadonlyMap<string, readonly Interval[]>,
): ReadonlyMap<string, Host> {
  return new Map(hosts.map((host) => [host.id, hostWith(host, holidays, busy.get(host.id) ?? [])]));
}

/** How many of these are not among those. */
function countOf(these: ReadonlySet<number>, those: ReadonlySet<number>): number {
  let count = 0;
  for (const start of these) if (!those.has(start)) count++;
  return count;
}

/** Somebody new is known by the draft alone. */
function namesWith(named: Simulation['names'], hosts: readonly HostConfig[]): Simulation['names'] {
  const known = new Set(named.map(({ id }) => id));
  return [...named, ...hosts.flatMap(({ id, name }) => (known.has(id) ? [] : [{ id, name }]))];
}

function gone(): Refusal {
  return new Refusal('wrong-state', 'This booking type is no longer there, so nothing can be tried out on it.');
}

function nobodyRotates(): Refusal {
  return new Refusal('wrong-state', 'The hosts of this booking type do not rotate: every booking has the same ones.');
}
