import type { HistoryRecord, HostName } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { withQuery, type Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';
import { REASON_WORDS, reasonOf, type ReasonWord } from './reasons.ts';

const DAY = 86_400_000;
const DAYS = [7, 30, 90] as const;

/** Which choices are shown; `null` = all. */
export interface ChoiceFilters {
  /** Id of who was chosen. */
  readonly host: string | null;
  readonly because: ReasonWord | null;
  /** Of so many days until now. */
  readonly days: number | null;
}

/** The filters in an address; what cannot be read is none. */
export function choiceFiltersIn({ query }: Address): ChoiceFilters {
  return {
    host: query['host'] || null,
    because: REASON_WORDS.find((word) => word === query['because']) ?? null,
    days: DAYS.find((days) => String(days) === query['days']) ?? null,
  };
}

const isFiltered = ({ host, because, days }: ChoiceFilters): boolean =>
  host !== null || because !== null || days !== null;

/**
 * The choices that the filters let through, and whether older ones can follow: none do that are older than is asked for.
 *
 * @param items the newest first
 */
export function filteredChoices(
  items: readonly HistoryRecord[],
  { host, because, days }: ChoiceFilters,
  now: number,
): { readonly items: readonly HistoryRecord[]; readonly isOlderAsked: boolean } {
  const since = days === null ? -Infinity : now - days * DAY;
  const at = ({ record }: HistoryRecord) => (record.at === null ? Infinity : Date.parse(record.at));
  const shown = items.filter(
    (item) =>
      at(item) >= since &&
      (host === null || [item.record.chosen].flat().includes(host)) &&
      (because === null || reasonOf(item.record).word === because),
  );
  const oldest = items.at(-1);
  return { items: shown, isOlderAsked: oldest === undefined || at(oldest) >= since };
}

interface BarParts {
  readonly hub: Hub;
  readonly words: HubWords['fairness'];
  readonly address: Address;
  /** Whom the choices name. */
  readonly hosts: readonly HostName[];
}

/** Who, why and how far back; each is part of the address. */
export function choiceFilterBar({ hub, words, address, hosts }: BarParts): TemplateResult {
  const filters = choiceFiltersIn(address);
  const go = (changes: Readonly<Record<string, string>>) =>
    hub.router.go(withQuery(address, { ...changes, open: '' }), true);
  const select = (name: keyof ChoiceFilters, label: string, options: readonly (readonly [string, string])[]) => {
    const current = String(filters[name] ?? '');
    return html`<select
      class="chip ${current ? 'on' : ''}"
      aria-label=${label}
      @change=${(event: Event) => go({ [name]: (event.target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${current === ''}>${label}${hub.formats.colon}${words.all}</option>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${value === current}>${text}</option>`)}
    </select>`;
  };
  const byName = hosts.toSorted((one, other) => one.name.localeCompare(other.name, hub.locale));
  return html`<div class="bar filters">
    ${select(
      'host',
      words.host,
      byName.map(({ id, name }) => [id, name] as const),
    )}
    ${select(
      'because',
      words.because,
      REASON_WORDS.map((word) => [word, words.reasonOf[word]] as const),
    )}
    ${select(
      'days',
      words.range,
      DAYS.map((days) => [String(days), words.days(days)] as const),
    )}
    ${
      isFiltered(filters)
        ? html`<button class="btn quiet" type="button" @click=${() => go({ host: '', because: '', days: '' })}>
            ${icons.x}${words.clear}
          </button>`
        : nothing
    }
  </div>`;
}
