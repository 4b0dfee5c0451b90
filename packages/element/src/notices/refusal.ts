import type { Failure, FlowState } from '@team-booking/sdk';
import type { Translation } from '@team-booking/words';

/** Why a write was refused, as far as a visitor can act on it. */
export function refusalInWords({ writing }: Pick<FlowState, 'writing'>, words: Translation): string {
  return writing.name === 'refused' ? failureInWords(writing.failure, words) : '';
}

/** What went wrong, as far as a visitor can act on it. */
export function failureInWords({ code, problem }: Failure, words: Translation): string {
  if (problem === 'too-late') return words.tooLate;
  if (code === 'offline') return words.lost;
  return code === 'too-many-requests' ? words.tooMany : words.refused;
}
