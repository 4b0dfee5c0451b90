import type { BookingTypeDocument } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at as addressAt, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { afterFrame } from '../../parts/after-frame.ts';
import { copy } from '../../parts/copy.ts';
import { HubSaveBar } from '../../parts/draft/save-bar.ts';
import { focusFirstError } from '../../parts/form/field.ts';
import { formStyles } from '../../parts/form/form.styles.ts';
import { make } from '../../parts/make.ts';
import { menu, menuStyles } from '../../parts/menu.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { HubPreview } from '../../parts/preview/preview.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { typeActions } from './actions.ts';
import { HubEffect } from './effect/effect.ts';
import { inLanguage } from './languages/in-language.ts';
import { loadType, type TypeData } from './load-type.ts';
import { HubPoolList } from './pool/pool-list.ts';
import { doRotate, largestWeight, poolChanges, withOptional } from './pool/pool.ts';
import { shownTab } from './tabs/shown-tab.ts';
import { tabOf, TABS, type Tab } from './tabs/tab.ts';
import { TypeDrafts } from './type-drafts.ts';
import type { TypeForm } from './type-form.ts';
import { typeStyles } from './type.styles.ts';

/** The editor of a booking type: who hosts it, what, when, its questions, what follows, where answers lead, and in which languages. */
export class View extends HubView<'type', TypeData> {
  static override styles = [...HubView.styles, pageStyles, formStyles, menuStyles, skeletonStyles, typeStyles];
  override readonly topics: readonly Topic[] = ['team'];
  readonly #bar = make('team-hub-save-bar', HubSaveBar);
  readonly #effect = make('team-hub-effect', HubEffect);
  readonly #preview = make('team-hub-preview', HubPreview);
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
    this.#arrange(data);
    return page(hub, {
      title: this.#drafts.type.content.title,
      crumb: { address: addressAt('types'), text: hub.words.types, here: `/${type.slug}` },
      actions: this.#actions(type),
      tabs: TABS.map((name) => ({
        address: withQuery(address, { tab: name === 'who' ? '' : name }),
        text: words.tabs[name],
        isCurrent: name === tab,
      })),
      body: html`<div class="columns">
          <div class="form">
            ${this.#nowhere(type)}${shownTab({
              tab,
              data,
              form: this.#form(data),
              pool: this.#drafts.pool,
              list: (group, parts) => {
                const list = (this.#lists[group] ??= make('team-hub-pool', HubPoolList));
                list.parts = { ...parts, change: (change) => this.#follow(() => parts.change(change)) };
                return list;
              },
              language: this.#language,
              goToLanguage: (language) => hub.router.go(withQuery(address, { language }), true),
            })}
          </div>
          <aside>${tab === 'who' ? this.#effect : nothing} ${this.#preview}</aside>
        </div>
        ${this.#bar}`,
    });
  }

  /** Before it is published: visitors are told no place, and where one is added. */
  #nowhere({ status }: BookingTypeDocument): TemplateResult | typeof nothing {
    const { hub, words, address } = this;
    const { locations = [] } = this.#drafts.type.content;
    if (status !== 'draft' || locations.length > 0) return nothing;
    return html`<p class="note">
      ${icons.warn}<span
        >${words.noPlace}
        ${this.#tab === 'what' ? nothing : html`<a href=${hub.router.href(withQuery(address, { tab: 'what' }))}>${words.addPlace}</a>`}</span
      >
    </p>`;
  }

  #actions(type: BookingTypeDocument): TemplateResult {
    const { hub, words } = this;
    const acts = typeActions({
      hub,
      words,
      type,
      save: () => this.#bar.save(),
      attempt: (work) => this.attempt(work),
      refresh: () => this.refresh(),
    });
    const isPublished = type.status === 'published';
    return html`<span class="tag ${isPublished ? 'good' : 'line'}"
        >${isPublished ? icons.check : nothing}${words.status[type.status]}</span
      >${
        isPublished
          ? html`<button class="btn" type="button" @click=${() => void copy(hub, type.url)}>
              ${icons.copy}${hub.words.copyLink}
            </button>`
          : html`<button class="btn main" type="button" @click=${() => void acts.publish()}>${words.publish}</button>`
      }<span class="row"
        ><a class="btn" href=${hub.router.href(addressAt('share', null, { type: type.id }))}>${words.share}</a
        >${menu(words.more, acts.items)}</span
      >`;
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

  /** Gives its parts what they show. */
  #arrange({ type, pool, more }: TypeData): void {
    const { hub, words, address } = this;
    const drafts = this.#drafts;
    const language = this.#tab === 'languages' ? this.#language : null;
    const { content } = drafts.type;
    this.#bar.parts = {
      hub,
      address,
      drafts: drafts.bySubject,
      note: words.newOnly,
      saved: () => void this.refresh(),
      refused: (subject) => void this.#showError(subject),
    };
    const draft = drafts.pool.content;
    this.#effect.parts = {
      hub,
      words: more.pool,
      formWords: more.draft,
      type: type.id,
      pool: doRotate(draft) ? poolChanges(draft, largestWeight(pool)) : null,
    };
    this.#preview.parts = {
      hub,
      document: type,
      content: language === null ? content : inLanguage(content, language),
      team: hub.team,
      tag: 'team-booking',
      ...(language !== null && { locale: language }),
    };
  }

  /** Goes to the tab of the first field that is wrong, and there. */
  async #showError(subject: string): Promise<void> {
    const { type, pool } = this.#drafts;
    const draft = subject.startsWith('pool/') ? pool : type;
    const pointer = draft.errors[0]?.pointer ?? '';
    const tab = draft === pool ? 'who' : tabOf(pointer);
    const language = /^\/translations\/([^/]+)/.exec(pointer)?.[1] ?? '';
    if (tab !== this.#tab || language !== '')
      this.hub.router.go(withQuery(this.address, { tab: tab === 'who' ? '' : tab, language }), true);
    // The tab is shown once the address is followed.
    for (let frame = 0; frame < 60 && !focusFirstError(this.renderRoot, draft.errors); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
