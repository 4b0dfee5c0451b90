import type { PanelPick } from '../record/panel-record.ts';

/** A list of names, each isolated from the direction of the text around it. */
export interface Names {
  readonly text: string;
  /** The number of hosts, for the form of the verb. */
  readonly count: number;
}

/**
 * The words of one language for sentences about decisions. Hosts may be of any gender, so no word depends on it.
 *
 * All functions return clauses without a final stop; `end` makes a sentence of them. A name may stand anywhere.
 */
export interface SelectionWords {
  /** BCP 47; decides about plurals, lists and numbers. A region may spread its base: `{ ...de, locale: 'de-AT' }`. */
  readonly locale: string;
  /** Hosts who are not named in a long list: its last item. */
  others(count: string, category: Intl.LDMLPluralRule): string;
  bookings(amount: string, category: Intl.LDMLPluralRule): string;

  nextInRotation(chosen: string): string;
  /** At least one of them is not null. */
  insteadOf(chosen: string, unavailable: Names | null, ahead: Names | null): string;
  /** @param samePriority whether hosts of another priority were free, too */
  onlyFree(chosen: string, samePriority: boolean): string;
  /** @param owed how much, if it is anything */
  mostOwed(chosen: string, owed: string | null): string;
  leastRecent(chosen: string): string;
  firstInOrder(chosen: string): string;
  byHand(chosen: string, free: boolean): string;
  requested(chosen: string): string;
  /** The visitor's answers led to this host. */
  answersLedTo(chosen: string): string;
  /** The host looks after this visitor already. */
  looksAfter(chosen: string): string;
  fixed(hosts: Names): string;

  /** @param seated a list of what {@link seatOf} returns */
  seats(seated: string): string;
  seatMoved(from: string, seated: string, kept: Names | null): string;
  seatOf(hosts: Names, by: PanelPick['by']): string;

  /** Goes before: the booking was taken from somebody. */
  takenFrom(host: string): string;
  /** Go behind. */
  readonly fallback: string;
  readonly preferred: string;
  /** Only some hosts could be chosen, because the visitor's answers led to them. @param label of the rule, `null` if it has none */
  routed(label: string | null): string;
  alsoFixed(hosts: Names): string;

  end(clauses: readonly string[]): string;
}
