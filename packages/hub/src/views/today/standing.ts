import type { WaitingItem } from '@team-booking/contract/team';

/** Names something that waits, as `Hub.settle` does. */
export const nameOf = ({ kind, subject }: WaitingItem): string => `${kind} ${subject}`;

/** Tells what waits apart where several of it are about the same. */
export function keyOf(item: WaitingItem): string {
  const one = item.kind === 'question' ? item.question.host : item.kind === 'delivery' ? item.letter.id : '';
  return `${nameOf(item)} ${one}`;
}

/**
 * What is shown while the pointer is over the list: everything stays where it is, so that a second press meets nothing else than the first.
 *
 * @param shown what was shown before
 * @param waiting what waits now; what was not shown yet comes last
 */
export function inPlace(shown: readonly WaitingItem[], waiting: readonly WaitingItem[]): readonly WaitingItem[] {
  const now = new Map(waiting.map((item) => [keyOf(item), item]));
  const were = new Set(shown.map(keyOf));
  return [...shown.map((item) => now.get(keyOf(item)) ?? item), ...waiting.filter((item) => !were.has(keyOf(item)))];
}
