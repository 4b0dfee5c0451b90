import type { Booking } from '@team-booking/contract';
import type { Translation } from '@team-booking/words';

/** The deadlines for changes, in words, or why nothing can be changed. */
export function deadline(
  { status, policy }: Booking,
  may: { readonly move: boolean; readonly cancel: boolean },
  words: Translation,
  moment: (instant: string) => string,
): string {
  const { rescheduleUntil, cancelUntil } = policy;
  const move = may.move ? rescheduleUntil : null;
  const cancel = may.cancel ? cancelUntil : null;
  if (move && cancel && Date.parse(move) === Date.parse(cancel)) return words.changeUntil(moment(move));
  const sentences = [
    move ? words.rescheduleUntil(moment(move)) : '',
    cancel ? words.cancelUntil(moment(cancel)) : '',
  ].filter(Boolean);
  if (sentences.length > 0) return sentences.join(' ');
  if (status === 'completed' || status === 'no-show') return words.over;
  return status === 'declined' || status === 'expired' ? '' : words.noChange;
}
