import { canonicalJson } from '@team-booking/contract';
import { formatInstant } from '@team-booking/core/iso';
import type { Backend } from '../booking/backend.ts';
import type { BookingRow } from '../store/rows.ts';

/**
 * What a booking's revision and the audit log know of it. The visitor's details are a digest that nobody can guess them from: an erased
 * visitor must not live on in a log.
 */
export function contentOf({ key }: Pick<Backend, 'key'>, row: BookingRow) {
  const { state, attendee, guests, answers, location } = row;
  return {
    status: state.status,
    start: formatInstant(state.start),
    end: formatInstant(state.end),
    hosts: state.hosts,
    details: key.derive('details', state.id, canonicalJson({ attendee, guests, answers, location })).slice(0, 22),
    ...('who' in state && { missedBy: state.who }),
  };
}
