import type { LinkKind } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { shapes } from '../../../theme/shapes.ts';
import { ENDS } from './link-state.ts';
import { intl } from '../../../format/intl.ts';

interface SpecialParts {
  readonly hub: Hub;
  readonly words: HubWords['share'];
  readonly kind: LinkKind;
  readonly isOpen: boolean;
  /** Address at which it is open. */
  readonly address: Address;
  /** @param label whom it is for; empty = nobody in particular. @param days after which it ends; 0 = never */
  readonly make: (label: string, days: number) => void;
}

/** A form that is made when it is asked for, and whose address cannot be shown again. */
export function specialRow({ hub, words, kind, isOpen, address, make }: SpecialParts): TemplateResult {
  const name = words.special[kind];
  const send = (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const value = (field: string) => (form.elements.namedItem(field) as HTMLInputElement | null)?.value.trim() ?? '';
    make(value('label'), Number(value('ends')));
    form.reset();
  };
  const days = intl('RelativeTimeFormat', hub.locale, { numeric: 'always' });
  return html`<li class="card ${isOpen ? 'open' : ''}">
    <form class="special" @submit=${send}>
      <div class="row top">
        ${kind === 'once' ? shapes.once : icons.lock}
        <div class="grow">
          <h2><a href=${hub.router.href(address)} aria-current=${isOpen ? 'true' : nothing}>${name}</a></h2>
          <p class="small muted">${words.aboutSpecial[kind]}</p>
        </div>
        <button class="btn" aria-label="${words.makeAndCopy}: ${name}">${icons.copy}${words.makeAndCopy}</button>
      </div>
      ${
        isOpen
          ? html`<div class="options">
              <label
                ><span>${words.forWhom}</span
                ><input class="chip" name="label" maxlength="200" placeholder=${hub.words.optional}
              /></label>
              <label
                ><span>${words.ends}</span
                ><select class="chip" name="ends">
                  ${ENDS.map((one) => html`<option value=${one}>${one === 0 ? words.never : days.format(one, 'day')}</option>`)}
                </select></label
              >
            </div>`
          : nothing
      }
    </form>
  </li>`;
}
