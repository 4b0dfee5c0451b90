import type { BookingTypeDocument } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at as addressAt, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { afterFrame } from '../../parts/after-frame.ts';
import { focusFirstError } from '../../parts/form/field.ts';
import { formStyles } from '../../parts/form/form.styles.ts';
import { make } from '../../parts/make.ts';
import { menuStyles } from '../../parts/menu.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { typeActions } from './actions.ts';
import { Around } from './around.ts';
import { noPlace, typeHead } from './head.ts';
import { loadType, type TypeData } from './load-type.ts';
import { HubPoolList } from './pool/pool-list.ts';
import { withOptional } from './pool/pool.ts';
import { shownTab } from './tabs/shown-tab.ts';
import { TABS, type Tab } from './tabs/tab.ts';
import { TypeDrafts } from './type-drafts.ts';
import type { TypeForm } from './type-form.ts';
import { typeStyles } from './type.styles.ts';
import { wrongPlace } from './wrong-place.ts';

/** The editor of a booking type: who hosts it, what, when, its questions, what follows, where answers lead, and in which languages. */
export class View extends HubView<'type', TypeData> {
  static override styles = [...HubView.styles, pageStyles, formStyles, menuStyles, skeletonStyles, typeStyles];
  override readonly topics: readonly Topic[] = ['team'];
  readonly #around = new Around();
  readonly #lists: HubPoolList[] = [];
  readonly #drafts = new TypeDrafts(this, () => this.address.id!);
  /** A list of hosts shows already what has been changed. */
  #isBehind = false;

  get #tab(): Tab {
    return TABS.find((tab) => tab === this.address.query['tab']) ?? 'who';
  }

  /** The language whose texts are written: that of the address, else the first; `null` = there is none. */
  get #language(): string | null {
    const tags = Object.keys(this.#drafts.type.content.translations ?? {});
    return tags.find((tag) => tag === this.address.query['language']) ?? tags[0] ?? null;
  }

  protected override async load(signal: AbortSignal): Promise<TypeData> {
    const data = await loadType(this.hub, this.address.id!, signal);
    const isFirst = !this.data;
    if (isFirst) this.#drafts.adopt();
    this.#drafts.show(data);
    if (isFirst) this.#tryOptional();
    return data;
  }

  /** Changes what a list of hosts shows already: the rest has to do with its bar and effect, and follows in a frame of its own. */
  #follow(change: () => void): void {
    this.#isBehind = true;
    change();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#isBehind ? this.#catchUp() : super.scheduleUpdate();
  }

  async #catchUp(): Promise<void> {
    await afterFrame();
    this.#isBehind = false;
    await super.scheduleUpdate();
  }

  /** An address may try out what would be without a host of those who all take part. */
  #tryOptional(): void {
    const { optional, ...query } = this.address.query;
    if (!optional) return;
    const { pool } = this.#drafts;
    pool.edit(withOptional(pool.content, optional));
    this.hub.router.go({ ...this.address, query }, true);
  }

  protected override show(data: TypeData): TemplateResult {
    const { hub, words, address } = this;
    const { type } = data;
    const tab = this.#tab;
    const drafts = this.#drafts;
    this.#around.arrange(data, {
      hub,
      words,
      address,
      drafts,
      language: tab === 'languages' ? this.#language : null,
      saved: () => void this.refresh(),
      refused: (subject) => void this.#showError(subject),
    });
    const { bar, effect, preview } = this.#around;
    return page(hub, {
      title: drafts.type.content.title,
      crumb: { address: addressAt('types'), text: hub.words.types, here: `/${type.slug}` },
      actions: typeHead(hub, words, type, this.#acts(type)),
      tabs: TABS.map((name) => ({
        address: withQuery(address, { tab: name === 'who' ? '' : name }),
        text: words.tabs[name],
        isCurrent: name === tab,
      })),
      body: html`<div class="columns">
          <div class="form">
            ${noPlace(this, type, drafts.type.content)}${shownTab({
              tab,
              data,
              form: this.#form(data),
              pool: drafts.pool,
              list: (group, parts) => {
                const list = (this.#lists[group] ??= make('team-hub-pool', HubPoolList));
                list.parts = { ...parts, change: (change) => this.#follow(() => parts.change(change)) };
                return list;
              },
              language: this.#language,
              goToLanguage: (language) => hub.router.go(withQuery(address, { language }), true),
            })}
          </div>
          <aside>${tab === 'who' ? effect : nothing} ${preview}</aside>
        </div>
        ${bar}`,
    });
  }

  #acts(type: BookingTypeDocument): ReturnType<typeof typeActions> {
    const { hub, words } = this;
    return typeActions({
      hub,
      words,
      type,
      save: () => this.#around.bar.save(),
      attempt: (work) => this.attempt(work),
      refresh: () => this.refresh(),
    });
  }

  #form({ more }: TypeData): TypeForm {
    const { hub, words } = this;
    const { type, pool } = this.#drafts;
    return {
      hub,
      words: more.draft,
      texts: { ...words, ...more.typeHelp },
      asks: more.questions,
      draft: type,
      errors: [...type.errors, ...pool.errors],
    };
  }

  /** Goes to the tab of the first field that is wrong, and there. */
  async #showError(subject: string): Promise<void> {
    const { tab, language, errors } = wrongPlace(this.#drafts, subject);
    if (tab !== this.#tab || language !== '')
      this.hub.router.go(withQuery(this.address, { tab: tab === 'who' ? '' : tab, language }), true);
    // The tab is shown once the address is followed.
    for (let frame = 0; frame < 60 && !focusFirstError(this.renderRoot, errors); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
