import type { Booking } from '@team-booking/contract';
import type { Place } from '../event-type/places.ts';
import { maybeUrl } from '../reading.ts';
import { carriedPlace } from './carried.ts';
import type { PeerBooking } from './peer-booking.ts';

type Location = NonNullable<Booking['location']>;

/** Location of a booking: the chosen one, else guessed from Cal.com's text. */
export function placeOf({ place, metadata }: PeerBooking, places: readonly Place[]): Location | null {
  const chosen = carriedPlace(metadata) ?? (places.length === 1 ? places[0]!.option.id : undefined);
  const option = places.find(({ option: { id } }) => id === chosen)?.option;
  const joinUrl = maybeUrl(place);
  if (!place) return option ? { kind: option.kind, label: option.label } : null;
  const kind = option?.kind ?? kindOf(place);
  const detail =
    kind === 'online'
      ? joinUrl && { joinUrl }
      : kind === 'phone'
        ? { phone: place }
        : { address: option?.address ?? place };
  return { kind, label: option?.label ?? LABELS[kind], ...detail };
}

const LABELS: Record<Location['kind'], string> = {
  online: 'Video call',
  phone: 'Phone call',
  'in-person': 'In person',
};

function kindOf(place: string): Location['kind'] {
  if (/^(https?:|integrations:|conferencing)/.test(place)) return 'online';
  return /^\+?[\d\s()/.-]{5,}$/.test(place) ? 'phone' : 'in-person';
}
