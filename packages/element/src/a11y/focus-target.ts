import type { FlowState, Step } from '@team-booking/sdk';
import { idOf } from '../steps/details/field.ts';

/**
 * Where focus moves after a change of state, as selectors in order of preference: the first visible match gets it. `null`: it stays.
 * The README's table documents this function.
 *
 * @param sent whether the visitor has submitted and not edited since
 */
export function focusTarget(state: FlowState, before: FlowState, sent = false): readonly string[] | null {
  const from = before.step;
  const to = state.step;
  if (to.name === 'route') return inQuestions(to, from);
  if (from.name === to.name) {
    if (sent && 'taken' in to && to.taken && !('taken' in from && from.taken)) return ['#taken'];
    if (to.name === 'details' && from.name === 'details' && to.errors.length > from.errors.length) return ['#errors'];
    if (state.writing.name === 'refused' && before.writing.name !== 'refused') return ['#refused'];
    return null;
  }
  if (to.name === 'loading') return ['#loading'];
  if (from.name === 'loading') return ['#heading', '[data-day][tabindex="0"]'];
  if (from.name === 'route') return ['#day[tabindex]', '[data-day][tabindex="0"]'];
  if (to.name === 'pick' && !to.moving)
    return ['[data-time][aria-pressed="true"]', '.week .chosen', '[data-day][tabindex="0"]'];
  if (/manage|^pay/.test(to.name) && from.name === 'pick') return ['#reschedule', '#heading'];
  if (/manage|^pay/.test(to.name) && from.name === 'cancel') return ['#cancel', '#heading'];
  return ['#heading'];
}

/** In the questions before the times: what is missing, what came of them, or the answer that was given. */
function inQuestions(to: Extract<Step, { name: 'route' }>, from: Step): readonly string[] | null {
  const { errors, asked, bookingType } = to;
  const before = from.name === 'route' && from.bookingType === bookingType ? from : undefined;
  if (before && errors.length > before.errors.length) {
    const field = `#${idOf(errors[0]!.pointer)}`;
    return [`${field}:not(fieldset)`, `${field} input`];
  }
  if (before && (asked === before.asked || asked.name === 'sending')) return null;
  if (asked.name === 'message') return ['#heading'];
  if (asked.name === 'failed') return ['#refused'];
  return before && before.asked.name !== 'message'
    ? null
    : ['.questions :checked', '.questions :is(input, select, textarea)'];
}
