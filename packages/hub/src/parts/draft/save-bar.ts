import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { followKeys } from '../keys.ts';
import { make } from '../make.ts';
import { problemWords } from '../problem-words.ts';
import type { Draft } from './draft.ts';
import { areKept, keepDraft } from './kept.ts';
import { HubMeanwhile } from './meanwhile.ts';
import { saveBarStyles } from './save-bar.styles.ts';
import { sentenceOf } from './sentences.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- of any document
type AnyDraft = Draft<any>;

/** How many changes are named; of more there is the count. */
const MOST_NAMED = 3;

/** What a view gives its bar. */
export interface SaveBarParts {
  readonly hub: Hub;
  /** Where the form is, to come back to. */
  readonly address: Address;
  /** What is edited, by what it is about, in the order in which it is saved. */
  readonly drafts: Readonly<Record<string, AnyDraft>>;
  /** Whom it concerns. */
  readonly note?: string;
  /** Runs once all is saved. */
  readonly saved?: () => void;
  /** Runs when something is wrong with a draft, so that the first wrong field can have the focus. */
  readonly refused?: (subject: string) => void;
}

/**
 * The bar at the foot of a form: what was changed, *Save* and *Discard*. It is there only while something is. A form that is left keeps its
 * changes, and says so; somebody else's are merged by its dialog.
 */
export class HubSaveBar extends LitElement {
  static override properties = {
    parts: { attribute: false },
    words: { state: true },
    isBusy: { state: true },
  };
  static override styles = [base, saveBarStyles];
  declare parts: SaveBarParts;
  declare words: HubWords['draft'] | undefined;
  declare isBusy: boolean;
  readonly #meanwhile = make('team-hub-meanwhile', HubMeanwhile);
  readonly #unload = (event: BeforeUnloadEvent) => {
    if (this.#changed.length > 0 || areKept(this.parts.hub)) event.preventDefault();
  };

  constructor() {
    super();
    followKeys(this, (event) => this.#key(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.#unload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.#unload);
    if (this.#changed.length > 0) this.#leave();
  }

  #key(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void this.save();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { locale } = this.parts.hub;
    if (!changed.has('parts') || locale === changed.get('parts')?.hub.locale) return;
    void loadHubWords(locale, 'draft').then((words) => (this.words = words));
  }

  get #changed(): (readonly [string, AnyDraft])[] {
    return Object.entries(this.parts.drafts).filter(([, draft]) => draft.changes.length > 0);
  }

  /**
   * Stores everything that was changed, one document after the other. What cannot be stored stays a draft.
   *
   * @returns whether all is stored
   */
  async save(): Promise<boolean> {
    await this.#save();
    return this.#changed.length === 0;
  }

  async #save(): Promise<void> {
    const { hub } = this.parts;
    if (this.isBusy || this.#changed.length === 0) return;
    this.isBusy = true;
    const undos: (() => Promise<void>)[] = [];
    try {
      this.words ??= await loadHubWords(hub.locale, 'draft');
      for (const [subject, draft] of this.#changed) {
        const undo = await draft.save();
        if (undo) undos.push(undo);
        else return await this.#refused(subject, draft);
      }
      hub.toast({ text: this.words.saved, undo: () => void this.#takeBack(undos) });
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    } finally {
      this.isBusy = false;
      if (undos.length > 0) this.parts.saved?.();
    }
  }

  async #takeBack(undos: readonly (() => Promise<void>)[]): Promise<void> {
    const { hub } = this.parts;
    try {
      for (const undo of undos.toReversed()) await undo();
      this.parts.saved?.();
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  }

  async #refused(subject: string, draft: AnyDraft): Promise<void> {
    const words = this.words!;
    if (draft.meanwhile) {
      await this.#meanwhile.ask({ hub: this.parts.hub, words, draft, save: () => void this.save() });
      return;
    }
    this.parts.hub.toast({ text: words.wrong, isBad: true });
    this.parts.refused?.(subject);
  }

  #discard(): void {
    for (const [, draft] of this.#changed) draft.discard();
  }

  #leave(): void {
    const { hub, address } = this.parts;
    for (const [subject, draft] of this.#changed) keepDraft(hub, subject, draft);
    hub.toast({
      text: this.words?.left ?? '',
      undo: () => hub.router.go(address),
      ...(this.words && { undoText: this.words.keepEditing }),
    });
  }

  override render(): TemplateResult {
    const { words } = this;
    const changed = this.#changed;
    if (!words || changed.length === 0) return html`${this.#meanwhile}`;
    const { hub, note } = this.parts;
    const all = changed.flatMap(([, draft]) =>
      draft.changes.map((change) => sentenceOf(change, (path) => draft.told(path), words)),
    );
    const isStale = changed.some(([, draft]) => draft.isStale);
    const key = /Mac|iP/.test(navigator.platform) ? '⌘S' : 'Ctrl S';
    return html`<div class="save" role="region" aria-label=${words.changes(all.length)}>
        <span class="tag accent">${words.changes(all.length)}</span>
        <div class="says small muted">
          ${
            isStale
              ? html`<p class="warn row" role="status">${icons.warn}${words.stale}</p>`
              : html`<p class="words">${all.length > MOST_NAMED ? nothing : hub.formats.list(all)}</p>`
          }
          ${note === undefined ? nothing : html`<p class="whom">${note}</p>`}
        </div>
        <button class="btn quiet" type="button" @click=${() => this.#discard()}>${words.discard}</button>
        <button class="btn main" type="button" aria-disabled=${this.isBusy} @click=${() => void this.save()}>
          ${words.save}<kbd aria-hidden="true">${key}</kbd>
        </button>
      </div>
      ${this.#meanwhile}`;
  }
}
