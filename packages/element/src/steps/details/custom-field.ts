import type { Field } from '@team-booking/contract';
import type { TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { anyOf, oneOf, tick } from './choice-fields.ts';
import { textField } from './input.ts';

/** More options than this are shown as a select instead of radio buttons. */
export const IN_SIGHT = 8;

/** A question of the booking type, with the control for its type. */
export function customField(view: FullView, asked: Field): TemplateResult {
  const { id, type, label, required, help, autocomplete, maxLength, options = [] } = asked;
  const pointer = `/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const frame = { pointer, label, required, help };
  const { answers } = view.state.draft;
  const answer = answers[id];
  const text = typeof answer === 'string' ? answer : '';
  const answerWith = (value: string | boolean | readonly string[]) =>
    view.flow.type({ answers: { ...view.flow.state.draft.answers, [id]: value } });
  switch (type) {
    case 'checkbox':
      return tick(view, frame, { checked: answer === true, ticked: answerWith });
    case 'checkboxes':
      return anyOf(view, frame, {
        options,
        values: listOf(answer),
        chosen(value, is) {
          const others = listOf(view.flow.state.draft.answers[id]).filter((one) => one !== value);
          answerWith(is ? [...others, value] : others);
        },
      });
    case 'select':
    case 'radio':
      return oneOf(view, frame, {
        options,
        value: text,
        chosen: answerWith,
        list: type === 'select' || options.length > IN_SIGHT,
      });
    case 'text':
    case 'textarea':
    case 'email':
    case 'tel':
    case 'url':
    case 'number':
    case 'date':
      return textField(view, { ...frame, type, autocomplete, maxLength, value: text, typed: answerWith });
  }
}

function listOf(answer: string | boolean | readonly string[] | undefined): readonly string[] {
  return Array.isArray(answer) ? answer : [];
}
