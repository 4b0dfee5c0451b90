import type { BookingTypeSummary, HostSummary, TeamBookingRow } from '@team-booking/contract/team';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';
import { afterFrame } from '../parts/after-frame.ts';
import { openDialog } from '../parts/dialog.ts';
import { base } from '../theme/base.styles.ts';
import { icons } from '../theme/icons.ts';
import { entryGroups, goingOn, type Entry, type EntryGroup } from './entries.ts';
import { keysOf } from './keys.ts';
import { paletteStyles } from './palette.styles.ts';
import { joined } from '../parts/joined.ts';
import { refusedBy } from '../parts/willing.ts';

/** How long typing has to rest before bookings are searched. Milliseconds. */
const REST = 150;
/** Where the longer hint would be cut. */
const NARROW = '(max-width: 45rem)';

/**
 * Everything of the team and every verb in one list: `⌘K`, or *More* on a phone. A native dialog with a combobox, so that the focus stays in
 * the field and the list is read as it is walked through. Its second face are the keys.
 */
export class HubPalette extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { state: true },
    typed: { state: true },
    bookings: { state: true },
    hosts: { state: true },
    types: { state: true },
    nextInTurn: { state: true },
    current: { state: true },
    face: { state: true },
    isFilled: { state: true },
    isSearching: { state: true },
  };
  static override styles = [base, paletteStyles];
  declare hub: Hub;
  declare words: HubWords['palette'] | undefined;
  declare typed: string;
  declare bookings: readonly TeamBookingRow[];
  declare hosts: readonly HostSummary[];
  declare types: readonly BookingTypeSummary[];
  declare nextInTurn: string | null;
  /** Place of the entry that *Enter* takes. */
  declare current: number;
  declare face: 'find' | 'keys';
  /** The list is there: a frame after the field, since opening a dialog alone takes long where much is behind it. */
  declare isFilled: boolean;
  /** Bookings are asked for: until they are known, nothing is said not to be there. */
  declare isSearching: boolean;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super();
    Object.assign(this, {
      typed: '',
      bookings: [],
      hosts: [],
      types: [],
      nextInTurn: null,
      current: 0,
      face: 'find',
      isFilled: false,
      isSearching: false,
    });
  }

  /** Opens it empty, with what there is to find by then. */
  async open(face: 'find' | 'keys'): Promise<void> {
    Object.assign(this, {
      face,
      typed: '',
      bookings: [],
      nextInTurn: null,
      current: 0,
      isFilled: false,
      isSearching: false,
    });
    this.words = await loadHubWords(this.hub.locale, 'palette');
    await this.updateComplete;
    openDialog(this.renderRoot, 'dialog');
    // In a task of its own, after the frame that shows the dialog.
    void afterFrame().then(() => (this.isFilled = true));
    const { client, me } = this.hub;
    if (face === 'keys') return;
    // What cannot be loaded cannot be found; everything else still can.
    const none = () => ({ items: [] });
    const [hosts, types] = await Promise.all([
      client.hosts().catch(none),
      me.role === 'admin' ? client.teamBookingTypes().catch(none) : none(),
    ]);
    Object.assign(this, { hosts: hosts.items, types: types.items });
  }

  get #groups(): EntryGroup[] {
    const { hub, words, bookings, hosts, types, nextInTurn } = this;
    if (!words || !this.isFilled) return [];
    const known = { role: hub.me.role, bookings, hosts, types, nextInTurn, now: hub.now() };
    return entryGroups(this.typed, known, { frame: hub.words, palette: words }, hub.formats);
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  #take(entry: Entry | undefined): void {
    if (!entry) return;
    this.#close();
    this.hub.router.go(entry.address);
  }

  #type(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    Object.assign(this, { current: 0, bookings: [], nextInTurn: null });
    clearTimeout(this.#resting);
    const words = this.typed.trim().slice(0, 200);
    this.isSearching = words.length > 1;
    if (!this.isSearching) return;
    this.#resting = setTimeout(() => void this.#search(words), REST);
  }

  async #search(words: string): Promise<void> {
    const asked = ++this.#asked;
    const { client } = this.hub;
    const found = await client.bookings({ query: { words, order: 'latest', limit: 5 } }).catch(() => null);
    if (asked !== this.#asked || words !== this.typed.trim().slice(0, 200)) return;
    this.isSearching = false;
    if (!found) return;
    this.bookings = found.items;
    this.hub.announce(this.words!.found(this.#groups.flatMap(({ entries }) => entries).length));
    const first = goingOn(found.items);
    if (!first) return;
    const { id } = first;
    const known = await Promise.all([client.takers({ id }), client.teamBooking({ id })]).catch(() => null);
    if (!known || asked !== this.#asked) return;
    const [{ hosts, next }, booking] = known;
    // Whoever has refused it is not proposed.
    const willing = next?.hosts.find((host) => !refusedBy(booking).has(host));
    this.nextInTurn = hosts.find(({ host }) => host === willing)?.name ?? null;
  }

  #key(event: KeyboardEvent): void {
    const entries = this.#groups.flatMap((group) => group.entries);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && entries.length > 0) this.#show((this.current + step + entries.length) % entries.length);
    else if (event.key === 'Enter' && !event.isComposing) this.#take(entries[this.current]);
    else return;
    event.preventDefault();
  }

  #show(place: number): void {
    this.current = place;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  override render(): TemplateResult | typeof nothing {
    const { words, hub, face } = this;
    if (!words) return nothing;
    const label = face === 'keys' ? words.keys : hub.words.findOrDo;
    return html`<dialog
      aria-label=${label}
      @click=${(event: MouseEvent) => {
        if (event.target === event.currentTarget) this.#close();
      }}
    >
      ${face === 'keys' ? keysOf(words, hub.words, () => this.#close()) : this.#find(words)}
    </dialog>`;
  }

  #find(words: HubWords['palette']): TemplateResult {
    const groups = this.#groups;
    let place = 0;
    const lines = groups.map(({ title, entries }) => ({
      title,
      lines: entries.map((entry) => ({ entry, place: place++ })),
    }));
    return html`<div class="field">
        ${icons.search}
        <input
          type="text"
          role="combobox"
          autofocus
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="go"
          aria-expanded="true"
          aria-controls="found"
          aria-activedescendant=${place > 0 ? `entry-${this.current}` : nothing}
          aria-label=${this.hub.words.findOrDo}
          placeholder=${matchMedia(NARROW).matches ? this.hub.words.findOrDo : words.hint}
          .value=${this.typed}
          @input=${(event: Event) => this.#type(event)}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
        />
        <button class="btn icon" type="button" aria-label=${this.hub.words.close} @click=${() => this.#close()}>
          ${icons.x}
        </button>
      </div>
      <div id="found" role="listbox" aria-label=${this.hub.words.findOrDo}>
        ${lines.map(
          ({ title, lines }, i) =>
            html`<div role="group" aria-labelledby=${`group-${i}`}>
              <p class="group" id=${`group-${i}`}>${title}</p>
              ${lines.map((line) => this.#line(line.entry, line.place))}
            </div>`,
        )}
      </div>
      ${place === 0 && this.isFilled ? html`<p class="none muted">${this.isSearching ? this.hub.words.loading : words.none(this.typed.trim())}</p>` : nothing}`;
  }

  #line(entry: Entry, place: number): TemplateResult {
    const { icon, text, more, key } = entry;
    return html`<div
      role="option"
      id=${`entry-${place}`}
      aria-selected=${place === this.current ? 'true' : 'false'}
      @click=${() => this.#take(entry)}
      @pointermove=${() => (this.current = place)}
    >
      ${icons[icon]}<span class="clip"
        >${joined([html`<b><bdi>${text}</bdi></b>`, more && html`<span class="muted"><bdi>${more}</bdi></span>`])}</span
      >
      ${key !== undefined && this.hub.keys ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </div>`;
  }
}
