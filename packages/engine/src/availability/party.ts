import type { Group } from '@team-booking/core/slots';
import { keptBy } from '../team/kept-by.ts';

/** The hosts who have to take part in a booking. */
export type Party =
  /** Exactly these hosts. */
  | { readonly kind: 'hosts'; readonly hosts: readonly string[] }
  /** Any hosts who fill these groups. */
  | { readonly kind: 'groups'; readonly groups: readonly Group[] };

const inGroups = keptBy((groups: readonly Group[]): readonly string[] => [
  ...new Set(groups.flatMap(({ hosts }) => hosts)),
]);

/** All hosts who might take part, each once. */
export function everybodyOf(party: Party): readonly string[] {
  return party.kind === 'hosts' ? party.hosts : inGroups(party.groups);
}
