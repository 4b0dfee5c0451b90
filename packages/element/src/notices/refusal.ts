import type { FlowState } from '@team-booking/sdk';
import type { Translation } from '@team-booking/words';

/** Why a write was refused, as far as a visitor can act on it. */
export function refusalInWords({ writing }: Pick<FlowState, 'writing'>, words: Translation): string {
  if (writing.name !== 'refused') return '';
  const { code, problem } = writing.failure;
  if (problem === 'too-late') return words.tooLate;
  return code === 'too-many-requests' ? words.tooMany : words.refused;
}
