import type { BookingTypeConfig, HostConfig } from '../config/team-config.ts';
import type { BookingRoute } from './booking-route.ts';

/** Who looks after the visitor has to be asked before the booking's transaction, which found that out. */
export class OwnerNotAsked extends Error {
  readonly type: BookingTypeConfig;
  readonly hosts: readonly HostConfig[];

  constructor(type: BookingTypeConfig, hosts: readonly HostConfig[]) {
    super('Somebody else has to be asked first');
    this.type = type;
    this.hosts = hosts;
  }
}

/** A route that leads to the host who looks after the visitor, whatever hosts it left before. */
export function ledToOwner(route: BookingRoute | null, owner: string): BookingRoute & { readonly host: string } {
  const { rule = null, label = null, hosts = null } = route ?? {};
  return { rule, label, to: 'owner', hosts: hosts && [...new Set([...hosts, owner])], host: owner };
}
