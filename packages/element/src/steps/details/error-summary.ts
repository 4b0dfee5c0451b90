import type { BookingType } from '@team-booking/contract';
import { colon } from '@team-booking/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';
import { errorInWords } from './error-words.ts';
import { errorsOf, idOf } from './field.ts';

/** The list of errors; each entry focuses its field. */
export function errorSummary(view: FullView, type: BookingType): TemplateResult | typeof nothing {
  const { words, formats } = view;
  const errors = errorsOf(view);
  if (errors.length === 0) return nothing;
  return html`<div
    class="notice bad"
    part="notice"
    id="errors"
    tabindex="-1"
    role="group"
    aria-labelledby="errors-title"
  >
    <p id="errors-title"><b>${words.errorsFound(errors.length)}</b></p>
    <ul>
      ${errors.map((error) => {
        const { label, choice } = fieldAt(error.pointer, type, view);
        const text = errorInWords(error, words, choice);
        return html`<li>
          <button type="button" class="to-field" @click=${() => view.focus(`#${idOf(error.pointer)}`)}>
            ${label ? html`<bdi>${label}</bdi>${/\p{L}$/u.test(label) ? colon(formats.locale) : ' '}` : nothing}${text}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

/** The label of the field at a pointer, and whether it is a choice. */
function fieldAt(pointer: string, type: BookingType, { words, formats }: FullView): { label: string; choice: boolean } {
  const known: Record<string, string> = {
    '/attendee/name': words.name,
    '/attendee/email': words.email,
    '/attendee/phone': words.phone,
    '/location': words.location,
    '/location/phone': words.phoneForCall,
    '/location/address': words.address,
    '/guests': words.guests,
  };
  const guest = /^\/guests\/(\d+)/.exec(pointer);
  if (guest) return { label: words.guest(formats.number(Number(guest[1]) + 1)), choice: false };
  const id = pointer.replace('/answers/', '').replaceAll('~1', '/').replaceAll('~0', '~');
  const field = type.fields.find((one) => one.id === id);
  return {
    label: known[pointer] ?? field?.label ?? '',
    choice: pointer === '/location' || /select|radio|checkboxes/.test(field?.type ?? ''),
  };
}
