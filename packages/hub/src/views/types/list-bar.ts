import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { icons } from '../../theme/icons.ts';
import { SORTS, type Sort } from './listed.ts';

interface BarParts {
  readonly words: HubWords['types'];
  readonly search: string;
  readonly sort: Sort | null;
  readonly change: (query: { readonly search?: string; readonly sort?: string }) => void;
}

/** A field to search booking types by, and a choice of their order. */
export function listBar({ words, search, sort, change }: BarParts): TemplateResult {
  return html`<label class="find row"
      >${icons.search}<input
        class="in"
        type="search"
        aria-label=${words.search}
        placeholder=${words.search}
        .value=${search}
        @input=${(event: Event) => change({ search: (event.target as HTMLInputElement).value })} /></label
    ><span class="grow"></span
    ><select
      class="chip"
      aria-label=${words.sorted}
      @change=${(event: Event) => change({ sort: (event.target as HTMLSelectElement).value })}
    >
      <option value="" .selected=${sort === null}>${words.sorted} …</option>
      ${SORTS.map((one) => html`<option value=${one} .selected=${sort === one}>${words[one]}</option>`)}
    </select>`;
}
