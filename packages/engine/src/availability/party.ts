import type { Group } from '@team-booking/core/slots';

/** The hosts who have to take part in a booking. */
export type Party =
  /** Exactly these hosts. */
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  /** Any hosts who fill these groups. */
  | { readonly kind: 'groups'; readonly groups: readonly Group[] };

/** All hosts who might take part, each once. */
export function everybodyOf(party: Party): readonly string[] {
  return party.kind === 'hosts' ? party.hosts : [...new Set(party.groups.flatMap(({ hosts }) => hosts))];
}
