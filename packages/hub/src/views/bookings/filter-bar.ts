import type { BookingStatus } from '@team-booking/contract';
import type { BookingTypeSummary, HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { statusWord } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { filtersIn, isFiltered, tabOf } from './filters.ts';

const STATUSES: readonly BookingStatus[] = [
  'confirmed',
  'awaiting-approval',
  'awaiting-payment',
  'completed',
  'no-show',
  'cancelled',
  'declined',
  'expired',
];

interface FilterBar {
  readonly hub: Hub;
  readonly words: HubWords['bookings'];
  readonly address: Address;
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** Whether the filters are shown where there is no room for all of them. */
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly type: (event: Event) => void;
  readonly clear: () => void;
}

/** Search and filters, all of them in the address. */
export function filterBar(bar: FilterBar): TemplateResult {
  const { hub, words, address, hosts, types } = bar;
  const count = filtersIn(address);
  const options = {
    host: hosts.map(({ id, name }) => [id, name] as const),
    type: types.map(({ id, title }) => [id, title] as const),
    status: STATUSES.map((status) => [status, statusWord(status, hub.words)] as const),
  };
  return html`<div class="search">
      ${icons.search}<input
        class="in"
        type="search"
        .value=${address.query['words'] ?? ''}
        placeholder=${words.search}
        aria-label=${words.search}
        @input=${bar.type}
      />
    </div>
    <button class="chip opens ${count > 0 ? 'on' : ''}" type="button" aria-expanded=${bar.isOpen} @click=${bar.toggle}>
      ${words.filters}${count > 0 ? html` <span class="count">${hub.formats.number(count)}</span>` : nothing}
    </button>
    <div class="filters ${bar.isOpen ? 'open' : ''}">
      ${hub.me.role === 'admin' ? chooseChip(bar, 'host', words.anyHost, options.host) : nothing}
      ${chooseChip(bar, 'type', words.anyType, options.type)} ${dates(bar)}
      ${tabOf(address) === 'waiting' ? nothing : chooseChip(bar, 'status', words.anyState, options.status)}
      ${isFiltered(address) ? html`<button class="btn quiet" type="button" @click=${bar.clear}>${icons.x}${words.clear}</button>` : nothing}
    </div>`;
}

/** Chooses what a filter of the address lets through. @param any what it is called while it lets through everything */
export function chooseChip(
  { hub, address }: Pick<FilterBar, 'hub' | 'address'>,
  name: string,
  any: string,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  const value = address.query[name] ?? '';
  const choose = (event: Event) =>
    hub.router.go(withQuery(address, { [name]: (event.target as HTMLSelectElement).value }), true);
  return html`<select class="chip ${value ? 'on' : ''}" aria-label=${any} @change=${choose}>
    <option value="">${any}</option>
    ${options.map(([key, text]) => html`<option value=${key} ?selected=${value === key}>${text}</option>`)}
  </select>`;
}

/** First and last day, both included. */
function dates({ hub, words, address }: FilterBar): TemplateResult {
  const { from = '', to = '' } = address.query;
  const set = (name: string) => (event: Event) =>
    hub.router.go(withQuery(address, { [name]: (event.target as HTMLInputElement).value }), true);
  const input = (name: string, label: string, value: string, min: string, max: string) =>
    html`<input
      class="in"
      type="date"
      aria-label=${label}
      .value=${value}
      min=${min || nothing}
      max=${max || nothing}
      @change=${set(name)}
    />`;
  const noon = (day: string) => hub.formats.date(`${day}T12:00:00Z`);
  const summary = from || to ? [from && noon(from), to && noon(to)].join(' – ') : words.anyTime;
  return html`<details class="dates">
    <summary class="chip ${from || to ? 'on' : ''}">${summary}</summary>
    <div class="card">${input('from', words.firstDay, from, '', to)}${input('to', words.lastDay, to, from, '')}</div>
  </details>`;
}
