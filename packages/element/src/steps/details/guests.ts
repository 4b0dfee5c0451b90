import { html, nothing, type TemplateResult } from 'lit';
import { crossIcon } from '../../theme/icons-rest.ts';
import type { FullView } from '../../view.ts';
import { errorsOf } from './field.ts';
import { errorInWords } from './error-words.ts';
import { textField } from './input.ts';

/** E-mail addresses of guests. */
export function guests(view: FullView, max: number): TemplateResult | typeof nothing {
  const { words, formats, flow, state } = view;
  const list = state.draft.guests;
  if (max === 0) return nothing;
  const tooMany = errorsOf(view).find(({ pointer }) => pointer === '/guests');
  const add = () => {
    flow.type({ guests: [...flow.state.draft.guests, ''] });
    view.focus(`#field-guests-${list.length}-email`);
  };
  const remove = (index: number) => {
    flow.type({ guests: flow.state.draft.guests.toSpliced(index, 1) });
    view.focus('#add-guest');
  };
  return html`<div class="guests" id="field-guests" tabindex="-1" role="group" aria-label=${words.guests}>
    ${list.map(
      (guest, index) =>
        html`<div class="guest">
          ${textField(view, {
            pointer: `/guests/${index}/email`,
            label: words.guest(formats.number(index + 1)),
            required: true,
            type: 'email',
            value: guest,
            typed: (value) => flow.type({ guests: flow.state.draft.guests.with(index, value) }),
          })}
          <button
            type="button"
            class="round"
            aria-label=${words.removeGuest(formats.number(index + 1))}
            @click=${() => remove(index)}
          >
            ${crossIcon}
          </button>
        </div>`,
    )}
    ${tooMany ? html`<p class="error">${errorInWords(tooMany, words, false)}</p>` : nothing}
    ${
      list.length < max
        ? html`<button type="button" class="link" id="add-guest" @click=${add}>+ ${words.addGuest}</button>`
        : nothing
    }
  </div>`;
}
