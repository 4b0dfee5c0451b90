import type { BookingTypeSummary, HostSummary, PersonDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';

interface FilterBar {
  readonly words: HubWords['log'];
  /** The filters as they are. */
  readonly query: Readonly<Record<string, string>>;
  readonly people: readonly PersonDocument[];
  readonly hosts: readonly HostSummary[];
  readonly types: readonly BookingTypeSummary[];
  /** Puts a subject into words that is none of the usual ones. */
  readonly titleOf: (subject: string) => string;
  readonly change: (query: Readonly<Record<string, string>>) => void;
}

/** Whose changes of what, from which day to which. */
export function filterBar({ words, query, people, hosts, types, titleOf, change }: FilterBar): TemplateResult {
  const set = (name: string) => (event: Event) =>
    change({ [name]: (event.target as HTMLInputElement | HTMLSelectElement).value });
  const option = (value: string, text: string, current = query['subject']) =>
    html`<option value=${value} ?selected=${current === value}>${text}</option>`;
  const known = ['team', ...hosts.map(({ id }) => `host/${id}`), ...types.map(({ id }) => `booking-type/${id}`)];
  const other = query['subject'] && !known.includes(query['subject']) ? query['subject'] : null;
  return html`<select class="chip ${query['person'] ? 'on' : ''}" aria-label=${words.anybody} @change=${set('person')}>
      <option value="">${words.anybody}</option>
      ${people.map(({ id, name }) => option(id, name, query['person']))}
    </select>
    <select class="chip ${query['subject'] ? 'on' : ''}" aria-label=${words.anything} @change=${set('subject')}>
      <option value="">${words.anything}</option>
      ${option('team', words.subjects.team)} ${other === null ? nothing : option(other, titleOf(other))}
      <optgroup label=${words.subjects.host}>${hosts.map(({ id, name }) => option(`host/${id}`, name))}</optgroup>
      <optgroup label=${words.subjects['booking-type']}>
        ${types.map(({ id, title }) => option(`booking-type/${id}`, title))}
      </optgroup>
    </select>
    ${(['from', 'to'] as const).map(
      (name) =>
        html`<label class="day chip ${query[name] ? 'on' : ''}"
          >${words[name]}<input type="date" .value=${query[name] ?? ''} @change=${set(name)}
        /></label>`,
    )}`;
}
