import { Refusal } from '@team-booking/contract';
import type { HostDocument, SwitchedOff, TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { canSeat } from '@team-booking/core/slots';
import { isPublished, teamOf } from '../booking/backend.ts';
import type { TeamConfig } from '../config/team-config.ts';
import { checkNotByFile } from '../team/change-configuration.ts';
import { coreGroups, hostsOf } from '../team/seats.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { bookingsOfHost } from './bookings-of-host.ts';
import { editHost } from './edit-host.ts';
import { hostDocument } from './host-document.ts';

/**
 * Switches a host off, once no booking of theirs is ahead and every booking type can do without them. A dry run tells what stands in
 * the way.
 *
 * @throws {Refusal} `configured-by-file`, `not-found`, `wrong-state`
 */
export function switchOffHost(
  context: TeamContext,
  { id, body }: TeamRequestOf<'switchOffHost'>,
): Promise<TeamAnswerOf<'switchOffHost'>> {
  const { backend, now } = context;
  const { store, team } = backend;
  if (body.dryRun) {
    return store.read(team, async (view) => {
      checkNotByFile(backend.teamFile);
      const config = await teamOf(view);
      const host = hostDocument(config, id, backend);
      return { host, bookings: await bookingsOfHost(view, id, { from: now, now }), pools: needing(config, id) };
    });
  }
  return store.write(team, async (transaction) => {
    const after = await editHost(context, transaction, id, {
      verb: 'switchOffHost',
      async check({ name, active }, present) {
        if (!active) return;
        const bookings = await bookingsOfHost(transaction, id, { from: now, now });
        const pools = needing(present, id);
        if (pools.length > 0) throw stillNeeded(name, pools);
        if (bookings.length > 0) throw stillBooked(name, bookings.length);
      },
      change: (host) => ({ ...host, active: false }),
    });
    return { host: hostDocument(after, id, backend), bookings: [], pools: [] };
  });
}

/** Switches a host on again. @throws {Refusal} `configured-by-file`, `not-found` */
export function switchOnHost(context: TeamContext, { id }: TeamRequestOf<'switchOnHost'>): Promise<HostDocument> {
  const { backend } = context;
  return backend.store.write(backend.team, async (transaction) => {
    const verb = 'switchOnHost';
    const team = await editHost(context, transaction, id, { verb, change: (host) => ({ ...host, active: true }) });
    return hostDocument(team, id, backend);
  });
}

/** Published booking types that a host cannot leave: they own them, or nobody could be booked without them. */
function needing({ hosts, bookingTypes }: TeamConfig, id: string): SwitchedOff['pools'] {
  const active = hosts.filter((host) => host.active).map((host) => host.id);
  const others = active.filter((host) => host !== id);
  return bookingTypes
    .filter((type) => isPublished(type) && hostsOf(type).includes(id))
    .flatMap((type) => {
      const about = { id: type.id, title: type.title };
      if (type.owner === id) return { ...about, why: 'owner' as const };
      const groups = coreGroups(type);
      return canSeat(groups, active) && !canSeat(groups, others) ? { ...about, why: 'needed' as const } : [];
    });
}

function stillNeeded(name: string, pools: SwitchedOff['pools']): Refusal {
  const named = pools.map(
    ({ title, why }) => `${title} (${why === 'owner' ? 'they own it' : 'nobody else can fill their seat'})`,
  );
  return new Refusal(
    'wrong-state',
    `${name} cannot be switched off because of ${named.join(', ')}. Change who hosts there first.`,
  );
}

function stillBooked(name: string, count: number): Refusal {
  const ahead = count === 1 ? 'One booking' : `${count} bookings`;
  return new Refusal(
    'wrong-state',
    `${ahead} of ${name} ${count === 1 ? 'is' : 'are'} still ahead. Reassign or cancel first; a dry run lists what there is.`,
  );
}
