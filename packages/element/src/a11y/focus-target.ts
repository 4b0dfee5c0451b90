import type { FlowState, Step } from '@team-booking/sdk';
import { idOf } from '../steps/details/field.ts';

/** The first control of the form that is empty: see {@link isEmpty}. */
export const EMPTY = '#form :is(input:not([type=checkbox]), select, textarea)';

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
  if (to.name === 'details') {
    const was = from.name === 'details' ? from : undefined;
    if (sent && to.taken && !was?.taken) return ['#taken button', '.change'];
    // One of the times that were offered for a taken one.
    if (was?.taken && !to.taken) return [SEND];
    if (to.errors.length > (was?.errors.length ?? 0)) return ['#errors'];
    // Who sent at once waits on the button.
    if (!was) return state.writing.name === 'sending' ? [SEND] : [EMPTY, '#heading'];
  }
  if (from.name === to.name) {
    return state.writing.name === 'refused' && before.writing.name !== 'refused' ? ['#refused'] : null;
  }
  if (to.name === 'loading') return ['#loading'];
  if (from.name === 'loading') return ['#heading', '[data-day][tabindex="0"]', '.time[tabindex="0"]'];
  if (from.name === 'route') return ['#day', '[data-day][tabindex="0"]'];
  if (to.name === 'pick' && !to.moving)
    return [
      '[data-time][aria-pressed="true"]',
      '.strip [tabindex="0"]',
      '[data-day][tabindex="0"]',
      '.time[tabindex="0"]',
    ];
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

/** Whether nothing is entered or chosen in a control. */
export function isEmpty(control: HTMLElement): boolean {
  const { type, name, value } = control as HTMLInputElement;
  const root = control.getRootNode() as ParentNode;
  return type === 'radio' ? !root.querySelector(`[name="${CSS.escape(name)}"]:checked`) : !value;
}

const SEND = '.send .primary';
