import type { LocationChoice, LocationOption } from '@team-booking/contract';
import type { CalcomOptions, CalcomPlace } from '../options.ts';
import { list, maybeText, members, plain, type Members } from '../reading.ts';

/** A location in the contract's and in Cal.com's format. */
export interface Place {
  readonly option: LocationOption;
  readonly input: (choice: LocationChoice) => Record<string, unknown>;
}

const KINDS: Record<CalcomPlace, [kind: LocationOption['kind'], label: string, ask?: 'phone' | 'address']> = {
  address: ['in-person', 'In person'],
  attendeeAddress: ['in-person', 'At your address', 'address'],
  attendeeDefined: ['in-person', 'Somewhere else', 'address'],
  attendeePhone: ['phone', 'We call you', 'phone'],
  integration: ['online', 'Video call'],
  link: ['online', 'Video call'],
  organizersDefaultApp: ['online', 'Video call'],
  phone: ['phone', 'You call us'],
};

/** The locations of an event type. Location types that Cal.com's API does not name cannot be chosen; Cal.com fills them in. */
export function placesOf(type: Members, words: CalcomOptions['places'] = {}): Place[] {
  const found: Place[] = [];
  for (const place of list(type['locations'] ?? [], 'locations').map((one) => members(one, 'a location'))) {
    const name = place['type'] as CalcomPlace;
    if (!Object.hasOwn(KINDS, name)) continue;
    const [kind, label, ask] = KINDS[name];
    const address = place['public'] === false ? undefined : maybeText(place['address']);
    const word = words[name] ?? appName(place['integration']) ?? label;
    const number = place['public'] === false ? undefined : maybeText(place['phone']);
    found.push({
      option: {
        id: idOf(place, found),
        kind,
        label: (number ? `${word}: ${number}` : word).slice(0, 200),
        ...(address && { address: address.slice(0, 500) }),
        ...(ask && { ask }),
      },
      input: ({ phone, address: where }) => ({
        type: name,
        ...(name === 'integration' && { integration: place['integration'] }),
        ...(name === 'attendeePhone' && { phone }),
        ...(name === 'attendeeAddress' && { address: where }),
        ...(name === 'attendeeDefined' && { location: where }),
      }),
    });
  }
  return found;
}

/** Short default labels of locations, which options can replace. */
const IDS: Record<string, string> = { 'cal-video': 'video', attendeePhone: 'phone', phone: 'host-phone' };

/** `google-meet` is Google Meet. */
function appName(integration: unknown): string | undefined {
  return maybeText(integration)
    ?.replace(/-(video|conferencing)$/, (suffix) => (integration === 'cal-video' ? suffix : ''))
    .replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => (before && ' ') + letter.toUpperCase());
}

/** A stable id of a location, without its link or number. */
function idOf(place: Members, before: readonly Place[]): string {
  const called = maybeText(place['integration']) ?? plain(place['type']);
  const name = Object.hasOwn(IDS, called) ? IDS[called]! : called;
  const same = before.filter(({ option }) => option.id.replace(/-\d+$/, '') === name).length;
  return same === 0 ? name : `${name}-${same + 1}`;
}
