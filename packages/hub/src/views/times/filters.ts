import { html, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import type { HubWords } from '@team-booking/words/hub';
import { lengthOf, WEEKS, weeksOf } from './asked.ts';

interface Chosen {
  readonly hub: Hub;
  readonly words: HubWords['times'];
  readonly address: Address;
}

function select(
  { hub, address }: Chosen,
  filter: string,
  label: string,
  options: readonly { readonly value: number; readonly text: string }[],
  current: number,
): TemplateResult {
  const choose = (event: Event) =>
    hub.router.go(withQuery(address, { [filter]: (event.target as HTMLSelectElement).value }), true);
  return html`<select class="chip ${address.query[filter] ? 'on' : ''}" aria-label=${label} @change=${choose}>
    ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === current}>${text}</option>`)}
  </select>`;
}

/** How many weeks ahead. */
export function weeksFilter(chosen: Chosen): TemplateResult {
  const { words, address } = chosen;
  const options = WEEKS.map((value) => ({ value, text: words.weeks(value) }));
  return select(chosen, 'weeks', words.ahead, options, weeksOf(address));
}

/** How long the booking would be. */
export function lengthFilter(chosen: Chosen, durations: readonly number[]): TemplateResult {
  const { hub, words, address } = chosen;
  const options = durations.map((value) => ({ value, text: hub.formats.minutes(value) }));
  return select(chosen, 'length', words.length, options, lengthOf(address, durations));
}
