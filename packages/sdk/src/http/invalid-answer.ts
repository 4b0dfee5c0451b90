import { canRead } from '@team-booking/contract';
import { BackendError } from '../backend-error.ts';
import { CHECK } from './remedy.ts';

/** The error for a 2xx answer that violates the contract; names the members that are missing or wrong. */
export function invalidAnswer(url: string, body: unknown): BackendError {
  const members = (body ?? {}) as Record<string, unknown>;
  const { contract } = members;
  if (typeof contract === 'string' && !canRead(contract)) {
    const remedy = 'Update @team-booking, or use an address of the backend that still answers 1.x.';
    return new BackendError(
      'unsupported-contract',
      `${url} speaks version ${contract} of the booking contract, this client reads 1.x. ${remedy}`,
    );
  }
  const wrong = faultsIn(members, url).join(', ');
  const what = wrong ? `these members are missing or of another type: ${wrong}.` : 'that is not what was asked for.';
  return new BackendError('broken', `${url} answered, but ${what} ${CHECK}`);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isInstant = (value: unknown) => isText(value) && !Number.isNaN(Date.parse(value));
const isMinutes = (value: unknown) => Array.isArray(value) && value.every(Number.isInteger);
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

type Shape = Record<string, (value: unknown) => boolean>;

const BOOKING_TYPE: Shape = {
  contract: isText,
  capabilities: Array.isArray,
  durations: Array.isArray,
  'durations.0': Number.isInteger,
  'slot.step': Number.isInteger,
  groups: Array.isArray,
  hosts: Array.isArray,
  locations: Array.isArray,
  fields: Array.isArray,
  'guests.max': Number.isInteger,
  'window.horizon': Number.isInteger,
  policy: isObject,
  branding: isObject,
};
const isOptionalText = (value: unknown) => value === undefined || isText(value);
const LISTS: Record<string, Shape> = {
  groups: { hosts: Array.isArray },
  hosts: { id: isText, name: isOptionalText },
  locations: { id: isText, label: isOptionalText },
  fields: { id: isText, label: isOptionalText },
};
const DISCOVERY: Shape = { contract: isText, capabilities: Array.isArray };
const AVAILABILITY: Shape = { from: isInstant, to: isInstant, asOf: isInstant };
const HOST: Shape = { id: isText, free: isMinutes };
const HOLD: Shape = { id: isText, token: isText, expiresAt: isInstant };
const BOOKING: Shape = {
  id: isText,
  status: isText,
  bookingType: isText,
  start: isInstant,
  end: isInstant,
  hosts: Array.isArray,
  'attendee.email': isText,
  'manage.token': isText,
  policy: isObject,
};

function faultsIn(body: Record<string, unknown>, url: string): string[] {
  const path = url.replace(/\?.*/, '');
  if (path.endsWith('/availability')) {
    const { hosts, starts } = body;
    if (starts !== undefined) return [...faults(body, AVAILABILITY), ...(isMinutes(starts) ? [] : ['starts'])];
    if (!Array.isArray(hosts)) return [...faults(body, AVAILABILITY), 'hosts'];
    const ofHosts = hosts.flatMap((host: unknown, i) => {
      const shape =
        (host as Record<string, unknown> | null)?.['noStart'] === undefined ? HOST : { ...HOST, noStart: isMinutes };
      return faults(host, shape).map((name) => `hosts.${i}.${name}`);
    });
    return [...faults(body, AVAILABILITY), ...ofHosts];
  }
  if (/\/booking-types\/[^/]+$/.test(path)) {
    const inLists = Object.entries(LISTS).flatMap(([list, shape]) => faultsInList(body, list, shape));
    return [...faults(body, BOOKING_TYPE), ...inLists];
  }
  if (path.endsWith('/holds')) return faults(body, HOLD);
  if (!path.includes('/bookings')) return faults(body, DISCOVERY);
  return [...faults(body, BOOKING), ...faultsInList(body, 'hosts', LISTS['hosts']!)];
}

function faultsInList(body: Record<string, unknown>, name: string, shape: Shape): string[] {
  const list = body[name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, i) => faults(item, shape).map((member) => `${name}.${i}.${member}`));
}

function faults(body: unknown, shape: Shape): string[] {
  return Object.entries(shape).flatMap(([path, check]) => {
    let value = body;
    for (const name of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name];
    return check(value) ? [] : [path];
  });
}
