import { html, nothing, type TemplateResult } from 'lit';
import type { FullView, Local } from '../view.ts';
import type { Places } from './places.ts';
import { isSamePlace, offsetInWords, searchZones, zoneEntries, type ZoneEntry, type ZoneFacts } from './zone-list.ts';

/** Entries rendered at first, and added whenever the list is scrolled near its end. */
const BATCH = 60;

/**
 * A combobox after the ARIA practices: typing filters the list, arrows walk it, Enter selects, Escape closes.
 *
 * @param places countries and cities, once they are loaded
 */
export function zonePicker(view: FullView, places?: Places): TemplateResult {
  const { words, flow, state, local } = view;
  const { timeZone, slot } = state.choice;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { search, active, shown = BATCH } = local.zones ?? { search: '', active: -1 };
  const { step } = state;
  const theirs = 'bookingType' in step ? [step.bookingType.slot.timeZone] : [];
  const at = slot?.start ?? view.now();
  const facts: ZoneFacts = { offset: (zone) => offsetInWords(zone, at), ...places };
  const entries = zoneEntries([own, timeZone, ...theirs]);
  const found = searchZones(entries, search, facts);
  const marked = found[active];
  const set = (change: Partial<NonNullable<Local['zones']>>) =>
    view.set({ zones: { search, active, shown, ...change } });

  const close = () => {
    view.set({ zones: null });
    view.focus('#zone');
  };
  const take = (entry: ZoneEntry | undefined) => {
    if (!entry) return;
    close();
    flow.choose({ timeZone: entry.timeZone });
  };
  const keydown = (event: KeyboardEvent) => {
    const last = found.length - 1;
    const step: Record<string, number> = {
      ArrowDown: Math.min(active + 1, last),
      ArrowUp: Math.max(active - 1, 0),
      PageDown: Math.min(active + 8, last),
      PageUp: Math.max(active - 8, 0),
    };
    const to = step[event.key];
    if (to !== undefined) {
      set({ active: to, shown: Math.max(shown, to + BATCH) });
      const list = (event.currentTarget as Element).querySelector('ul');
      list?.children[to]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') take(marked ?? (search ? found[0] : undefined));
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const input = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    view.set({ zones: { search: value, active: value ? 0 : -1 } });
    view.announce(words.zonesFound(searchZones(entries, value, facts).length));
  };
  const scroll = (event: Event) => {
    const { scrollTop, clientHeight, scrollHeight } = event.target as HTMLElement;
    if (shown < found.length && scrollTop + clientHeight * 2 > scrollHeight) set({ shown: shown + BATCH });
  };
  const click = (event: Event) => {
    const option = (event.target as Element).closest<HTMLElement>('[data-zone]');
    take(found.find((entry) => entry.timeZone === option?.dataset['zone']));
  };
  // The list closes when focus leaves it; within the list, focus stays in the input.
  const focusout = (event: FocusEvent) => {
    const to = event.relatedTarget as Element | null;
    if (to && !(event.currentTarget as Element).contains(to) && to.id !== 'zone') view.set({ zones: null });
  };

  return html`<div class="zones" @keydown=${keydown} @focusout=${focusout}>
    <input
      id="zone-search"
      type="text"
      role="combobox"
      aria-label=${words.searchZone}
      placeholder=${words.searchZone}
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls="zone-list"
      aria-activedescendant=${marked ? `zone-${active}` : nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${search}
      @input=${input}
    />
    <ul
      id="zone-list"
      role="listbox"
      aria-label=${words.timeZone}
      @scroll=${scroll}
      @click=${click}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${found.slice(0, shown).map(
        (entry, index) =>
          html`<li
            role="option"
            id="zone-${index}"
            class=${entry === marked ? 'active' : ''}
            data-zone=${entry.timeZone}
            aria-selected=${isSamePlace(entry.timeZone, timeZone)}
          >
            <span>${entry.city}</span><bdi>${facts.offset(entry.timeZone)}</bdi>
            <small
              >${entry.alias ? [html`<bdi>${entry.alias}</bdi>`, ' · '] : nothing}${entry.timeZone === own ? words.detected : (places?.countries.get(entry.timeZone) ?? entry.region)}</small
            >
          </li>`,
      )}
    </ul>
    ${found.length === 0 ? html`<p>${words.noZone}</p>` : ''}
  </div>`;
}
