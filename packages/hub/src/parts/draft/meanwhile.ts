import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { dialogStyles } from '../dialog.ts';
import { avatar, firstName, hostStyles } from '../host.ts';
import type { Change } from './changes.ts';
import type { Draft } from './draft.ts';
import type { Clash, Merge } from './merge.ts';
import { meanwhileStyles } from './meanwhile.styles.ts';
import { sentenceOf, valueOf } from './sentences.ts';

/** What is asked about. */
export interface Asked {
  readonly hub: Hub;
  readonly words: HubWords['draft'];
  // oxlint-disable-next-line typescript/no-explicit-any -- of any document
  readonly draft: Draft<any>;
  /** Saves what both have made. */
  readonly save: () => void;
}

/**
 * Tells the second of two people what the first has saved: what is kept of both, and a choice for each place that both have changed, in
 * which one's own is chosen. To keep editing changes nothing, neither does the key Esc.
 */
export class HubMeanwhile extends LitElement {
  static override properties = { asked: { state: true }, givenUp: { state: true } };
  static override styles = [base, hostStyles, dialogStyles, meanwhileStyles];
  declare asked: Asked | undefined;
  declare givenUp: ReadonlySet<Clash>;
  #merge: Merge | undefined;

  async ask(asked: Asked): Promise<void> {
    this.asked = asked;
    this.#merge = asked.draft.merge();
    this.givenUp = new Set();
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog')!;
    if (!dialog.open) dialog.showModal();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }

  #take(event: Event): void {
    event.preventDefault();
    const { draft, save } = this.asked!;
    draft.take(this.#merge!, this.givenUp);
    this.#close();
    save();
  }

  #giveUp(): void {
    this.#close();
    this.asked!.draft.giveUp();
  }

  #pick(clash: Clash, isTheirs: boolean): void {
    const others = [...this.givenUp].filter((one) => one !== clash);
    this.givenUp = new Set(isTheirs ? [...others, clash] : others);
  }

  override render(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (!asked) return nothing;
    const { hub, words, draft } = asked;
    const { mine, theirs, clashes } = this.#merge!;
    const { by, at } = draft.meanwhile ?? {};
    const name = by ? firstName(by) : words.somebody;
    return html`<dialog class="small-one" role="alertdialog" aria-labelledby="title" aria-describedby="when">
      <form @submit=${(event: Event) => this.#take(event)}>
        <header>
          ${by ? avatar({ id: by, name: by }, 'l') : nothing}
          <div class="grow">
            <h2 id="title" class="words">${words.savedFirst(name)}</h2>
            <p id="when" class="small muted">
              ${words.nothingLost(hub.formats.relative(at ?? new Date(hub.now()).toISOString(), hub.now()))}
            </p>
          </div>
        </header>
        <div class="in-body">
          <ul class="card list small">
            ${theirs.map((change) => this.#kept(name, change))} ${mine.map((change) => this.#kept(words.you, change))}
            ${clashes.map((clash, i) => this.#clash(clash, i, name))}
          </ul>
        </div>
        <footer>
          <button class="btn quiet bad" type="button" @click=${() => this.#giveUp()}>${words.discardMine}</button>
          <span class="grow"></span>
          <button class="btn" type="button" autofocus @click=${() => this.#close()}>${words.keepEditing}</button>
          <button class="btn main">${words.saveBoth}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #kept(who: string, change: Change): TemplateResult {
    const { words, draft } = this.asked!;
    return html`<li class="row">
      <span class="good">${icons.check}</span>
      <span class="grow words"><b>${who}:</b> ${sentenceOf(change, (path) => draft.told(path), words)}</span>
      <span class="muted">${words.kept}</span>
    </li>`;
  }

  #clash(clash: Clash, i: number, name: string): TemplateResult {
    const { words, draft } = this.asked!;
    const told = draft.told(clash.path);
    const option = (isTheirs: boolean, content: unknown, whose: string) =>
      html`<label class="option">
        <input
          type="radio"
          name="clash-${i}"
          .checked=${this.givenUp.has(clash) === isTheirs}
          @change=${() => this.#pick(clash, isTheirs)}
        />
        <span class="words"
          ><b>${valueOf(clash.path, content, () => told, words)}</b> <span class="muted">${whose}</span></span
        >
      </label>`;
    return html`<li>
      <fieldset class="plain">
        <legend class="row"><span class="warn">${icons.ask}</span><b class="words">${words.both(told.name)}</b></legend>
        <div class="options">
          ${option(false, clash.mine, words.yours)} ${option(true, clash.theirs, words.theirs(name))}
        </div>
      </fieldset>
    </li>`;
  }
}
