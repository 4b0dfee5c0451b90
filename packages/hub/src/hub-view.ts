import type { TeamChange } from '@team-booking/contract/team';
import type { HubPart, HubWords } from '@team-booking/words/hub';
import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Address } from './address/address.ts';
import type { Hub } from './hub.ts';
import { emptyStyles } from './parts/empty.ts';
import { missing } from './parts/missing.ts';
import { nextTask } from './parts/next-task.ts';
import { codeOf, problemWords } from './parts/problem-words.ts';
import { skeleton } from './parts/skeleton.ts';
import { base } from './theme/base.styles.ts';

/** Something that may change, e.g. `bookings`. */
export type Topic = TeamChange['what'][number];

/**
 * A view of the hub. It loads what it shows, loads it again when that may have changed, and shows a skeleton, the problem or the content.
 * One that is left and comes back is a new element.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a view says by it which words it has
export abstract class HubView<Part extends HubPart, Data> extends LitElement {
  static override properties = {
    hub: { attribute: false },
    address: { attribute: false },
    words: { attribute: false },
    data: { state: true },
    problem: { state: true },
    isSlow: { state: true },
  };
  static override styles: CSSResultGroup[] = [base, emptyStyles];

  declare hub: Hub;
  declare address: Address;
  declare words: HubWords[Part];
  /** What it shows; undefined until it is there. */
  declare data: Data | undefined;
  declare problem: unknown;
  declare isSlow: boolean;
  /** What it shows of, so that it is loaded again. */
  abstract readonly topics: readonly Topic[];

  #leave: (() => void) | undefined;
  #life = new AbortController();
  #turn = 0;
  /** What is being loaded, or was loaded last. */
  #newest: Promise<void> = Promise.resolve();
  /** The tab that was shown last. */
  #tab: Element | undefined;

  /** Loads what it shows at its address. */
  protected abstract load(signal: AbortSignal): Promise<Data>;
  /** The content, once it is loaded. */
  protected abstract show(data: Data): TemplateResult;
  /** What has to be loaded again when the address has changed. Default: all of it, when another thing is shown. */
  protected isAnother(before: Address): boolean {
    return before.id !== this.address.id;
  }
  /** Whether a change concerns it. */
  protected concerns({ what }: TeamChange): boolean {
    return what.some((topic) => this.topics.includes(topic));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    this.#leave = this.hub.changes((change) => {
      if (this.concerns(change)) void this.refresh();
    });
    void this.refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    this.#life.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('address');
    if (before && this.isAnother(before)) void this.refresh();
  }

  /** Loads again; what is shown stays until the new is there. Ends when that, or what was loaded after it, is there. */
  refresh(): Promise<void> {
    return (this.#newest = this.#loadAgain(++this.#turn));
  }

  async #loadAgain(turn: number): Promise<void> {
    const slow = setTimeout(() => (this.isSlow = true), 1000);
    try {
      const data = await this.load(this.#life.signal);
      // To read a large answer is a task, and to show it another.
      await nextTask();
      if (turn !== this.#turn) return this.#newest;
      this.data = data;
      this.problem = undefined;
    } catch (error) {
      if (turn !== this.#turn) return this.#newest;
      if (!this.#life.signal.aborted) this.problem = error;
    } finally {
      clearTimeout(slow);
      this.isSlow = false;
    }
  }

  /** Carries out a request and says what keeps it from being carried out. @returns whether it was */
  protected async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
      await this.refresh();
      return false;
    }
  }

  /** On a phone not all tabs are seen at once. */
  protected override updated(_changed: PropertyValues): void {
    const tab = this.renderRoot.querySelector('.tabs [aria-current]');
    if (!tab || tab === this.#tab) return;
    this.#tab = tab;
    tab.scrollIntoView({ inline: 'center', block: 'nearest' });
  }

  override render(): TemplateResult {
    const { data, problem, hub } = this;
    if (data !== undefined) return this.show(data);
    if (problem === undefined) return skeleton(hub.words, this.isSlow ?? false);
    if (codeOf(problem) === 'not-found') return missing(hub);
    return html`<div class="pad">
      <div class="note" role="alert">
        <div class="col">
          <p>${problemWords(problem, hub.words)}</p>
          <div>
            <button class="btn" type="button" @click=${() => this.#again()}>${hub.words.retry}</button>
          </div>
        </div>
      </div>
    </div>`;
  }

  #again(): void {
    this.problem = undefined;
    void this.refresh();
  }
}
