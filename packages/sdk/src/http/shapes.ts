import { canRead, type Availability, type BookingType, type Discovery } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import { broken } from './exchange.ts';

// What a client relies on and would otherwise fail on somewhere far away. Whether a backend keeps the whole contract is
// for the conformance suite, with the contract's own schemas; they are too heavy for every visitor's browser.

export function readDiscovery(body: unknown, url: string): Discovery {
  demand(body, 'string', 'contract', url);
  const { contract } = body as Discovery;
  if (canRead(contract)) return body as Discovery;
  throw new BackendError(
    'unsupported-contract',
    `${url} has contract ${contract}, this reads 1.x: update @team-booking`,
  );
}

export function readBookingType(body: unknown, url: string): BookingType {
  readDiscovery(body, url);
  demand(body, 'string', 'slug title slot.timeZone', url);
  demand(body, 'number', 'durations.0 slot.step slot.offset guests.max window.minNotice window.horizon', url);
  demand(body, 'object', 'capabilities groups hosts locations fields policy branding', url);
  return body as BookingType;
}

export function readAvailability(body: unknown, url: string): Availability {
  demand(body, 'string', 'from to asOf', url);
  const { from, to, hosts, starts } = body as Availability;
  if (!(Date.parse(from) <= Date.parse(to))) throw broken(url, 'from/to');
  if (!hosts === !starts) throw broken(url, 'hosts/starts');
  if (starts) demandMinutes(starts, 'starts', url);
  for (const host of hosts ?? []) {
    demand(host, 'string', 'id', url);
    demandMinutes(host.free, `free of ${host.id}`, url);
    demandMinutes(host.noStart ?? [], `noStart of ${host.id}`, url);
  }
  return body as Availability;
}

function demandMinutes(minutes: unknown, name: string, url: string): void {
  if (!Array.isArray(minutes) || !minutes.every(Number.isInteger)) throw broken(url, name);
}

/** @param paths of members that have to be of a type, e.g. `slug slot.step` */
export function demand(body: unknown, type: 'string' | 'number' | 'object', paths: string, url: string): void {
  for (const path of paths.split(' ')) {
    let value = body;
    for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name];
    // oxlint-disable-next-line valid-typeof
    if (typeof value !== type || value === null) throw broken(url, path);
  }
}
