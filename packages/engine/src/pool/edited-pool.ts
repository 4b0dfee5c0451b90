import { invalidField, Refusal } from '@team-booking/contract';
import type { BookingTypeSettings, PoolChanges } from '@team-booking/contract/team';
import type { BookingTypeConfig } from '../config/team-config.ts';
import { bookingTypeSettings } from '../team/as-settings.ts';
import { fixedHosts, groupConfigs } from '../team/defaults.ts';

type Seats = Pick<BookingTypeSettings, 'mode' | 'hosts' | 'groups'>;

/**
 * A booking type with another pool.
 *
 * @throws {Refusal} `invalid`
 */
export function editedPool(type: BookingTypeConfig, pool: PoolChanges): BookingTypeSettings {
  const { hosts: _hosts, groups: _groups, owner: _owner, maxLead: _maxLead, ...rest } = bookingTypeSettings(type);
  const { fairness = 'turns', requestedHost = 'neutral', offering = 'all', maxLead = null } = pool;
  const seats = writtenSeats(pool);
  const owner = pool.owner ?? presentOwner(type, { ...rest, ...seats });
  return {
    ...rest,
    ...seats,
    fairness,
    requestedHost,
    offering,
    ...(owner !== null && { owner }),
    ...(maxLead !== null && { maxLead }),
  };
}

/** An error in the written form of a type as one of the pool's document. */
export function inTermsOfPool(error: unknown): unknown {
  if (!(error instanceof Refusal) || !error.errors) return error;
  const errors = error.errors.map(({ pointer, ...said }) => ({ pointer: pointerInPool(pointer), ...said }));
  return new Refusal(error.code, error.message, { errors });
}

/** A place in the written form of a type as one in the pool's document. */
export function pointerInPool(pointer: string): string {
  return pointer.replace(/^\/hosts\b/, '/groups/0/members').replace(/^(\/groups\/\d+)\/hosts\b/, '$1/members');
}

function writtenSeats({ mode, groups }: PoolChanges): Seats {
  const written = groups.map(({ need, members }, g) => {
    if (mode === 'panel' && need === undefined)
      throw invalidField(`/groups/${g}/need`, 'is required in mode panel', 'required');
    return { need: need ?? 1, hosts: members };
  });
  if (mode === 'panel') return { mode, groups: written };
  const [{ need, members }] = groups as [PoolChanges['groups'][number]];
  if (groups.length > 1)
    throw invalidField('/groups/1', 'is one too many: there are several in mode panel only', 'too-many-groups');
  const usual = mode === 'collective' ? 'all' : 1;
  if (need !== undefined && need !== usual) {
    throw invalidField('/groups/0/need', `has to be ${usual} in mode ${mode}; mode panel has any number`, 'choice');
  }
  return { mode, hosts: members };
}

/** Whoever is the owner stays it. To leave, they have to hand it over. */
function presentOwner({ owner }: BookingTypeConfig, settings: BookingTypeSettings): string | null {
  const { mode } = settings;
  if (owner === null || mode === 'solo' || mode === 'round-robin') return null;
  if (fixedHosts(groupConfigs(settings)).includes(owner)) return owner;
  throw invalidField('/owner', `is ${owner}, who takes part no more: name the host who takes over`, 'owner-not-fixed');
}
