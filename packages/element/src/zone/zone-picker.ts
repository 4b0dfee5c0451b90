import { html, type TemplateResult } from 'lit';
import type { FullView } from '../view.ts';
import { searchZones, zoneEntries, type ZoneEntry } from './zone-list.ts';

let known: { readonly of: string; readonly entries: ZoneEntry[] } | undefined;

/** A combobox after the ARIA practices: typing narrows the list, arrows walk it, Enter takes, Escape leaves. */
export function zonePicker(view: FullView): TemplateResult {
  const { words, flow, state, local } = view;
  const { timeZone } = state.choice;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = local.zones ?? { search: '', active: -1 };
  const found = searchZones(entriesOf(view, own), zones.search);
  const active = found[zones.active];

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
      ArrowDown: Math.min(zones.active + 1, last),
      ArrowUp: Math.max(zones.active - 1, 0),
      PageDown: Math.min(zones.active + 8, last),
      PageUp: Math.max(zones.active - 8, 0),
    };
    const to = step[event.key];
    if (to !== undefined) {
      view.set({ zones: { ...zones, active: to } });
      const list = (event.currentTarget as Element).querySelector('ul');
      list?.children[to]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') take(active ?? (zones.search ? found[0] : undefined));
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const search = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    view.set({ zones: { search: value, active: value ? 0 : -1 } });
    view.say(words.zonesFound(searchZones(entriesOf(view, own), value).length));
  };
  const click = (event: Event) => {
    const option = (event.target as Element).closest<HTMLElement>('[data-zone]');
    take(found.find((entry) => entry.timeZone === option?.dataset['zone']));
  };
  // Focus that goes elsewhere leaves the list; within it, it stays in the input.
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
      aria-activedescendant=${active ? `zone-${zones.active}` : ''}
      autocomplete="off"
      spellcheck="false"
      .value=${zones.search}
      @input=${search}
    />
    <ul
      id="zone-list"
      role="listbox"
      aria-label=${words.timeZone}
      @click=${click}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${found.map(
        (entry, index) =>
          html`<li
            role="option"
            id="zone-${index}"
            class=${entry === active ? 'active' : ''}
            data-zone=${entry.timeZone}
            aria-selected=${entry.timeZone === timeZone}
          >
            <span>${entry.city}</span><span>${entry.offset}</span>
            <small>${entry.timeZone === own ? words.detected : entry.region}</small>
          </li>`,
      )}
    </ul>
    ${found.length === 0 ? html`<p>${words.noZone}</p>` : ''}
  </div>`;
}

/** Names of four hundred zones take a moment: they are made once for an hour and a language. */
function entriesOf({ formats, state, now }: FullView, own: string): ZoneEntry[] {
  const { time, timeZone } = state.choice;
  const at = Math.floor((time?.start ?? now()) / 3_600_000) * 3_600_000;
  const of = `${formats.locale} ${at} ${timeZone}`;
  if (known?.of !== of) {
    const { step } = state;
    const theirs = 'bookingType' in step ? [step.bookingType.slot.timeZone] : [];
    known = { of, entries: zoneEntries([...new Set([own, timeZone, ...theirs])], formats, at) };
  }
  return known.entries;
}
