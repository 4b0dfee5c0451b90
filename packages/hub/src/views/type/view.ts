import type { BookingTypeDocument, PoolDocument } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at as addressAt, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { Draft } from '../../parts/draft/draft.ts';
import { keptDraft } from '../../parts/draft/kept.ts';
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
import { typeChanges, typeContent, type TypeContent } from './content.ts';
import { loadType, type TypeData } from './load-type.ts';
import { HubEffect } from './effect/effect.ts';
import { HubPoolList } from './pool/pool-list.ts';
import { doRotate, editedPool, largestWeight, poolChanges, type EditedPool } from './pool/pool.ts';
import { toldOfPool } from './pool/pool-words.ts';
import { afterTab } from './tabs/after.ts';
import { tabOf, TABS, type Tab } from './tabs/tab.ts';
import { questionsTab } from './tabs/questions.ts';
import { routingTab } from './tabs/routing.ts';
import { whatTab } from './tabs/what.ts';
import { whenTab } from './tabs/when.ts';
import { whoTab } from './tabs/who.ts';
import { toldOfType } from './told.ts';
import type { TypeForm } from './type-form.ts';
import { typeStyles } from './type.styles.ts';

/** The editor of a booking type: who hosts it, what, when, its questions, what follows, and where answers lead. */
export class View extends HubView<'type', TypeData> {
  static override styles = [...HubView.styles, pageStyles, formStyles, menuStyles, skeletonStyles, typeStyles];
  override readonly topics: readonly Topic[] = ['team'];
  readonly #bar = make('team-hub-save-bar', HubSaveBar);
  readonly #effect = make('team-hub-effect', HubEffect);
  readonly #preview = make('team-hub-preview', HubPreview);
  readonly #lists: HubPoolList[] = [];
  #seen: string | undefined;
  readonly #type = new Draft<TypeContent>(this, {
    read: (current) => typeContent(current as object),
    told: (path) => toldOfType(this.#telling, path),
    write: async (content, revision, changes) => {
      const id = this.address.id!;
      const body = typeChanges(content, changes);
      const stored = await this.hub.client.changeBookingType({ id, body, revision });
      return { content: typeContent(stored), revision: stored.revision };
    },
  });
  readonly #pool = new Draft<EditedPool>(this, {
    read: (current) => editedPool(current as PoolDocument),
    told: (path) => toldOfPool(this.#telling, path),
    write: async (content, revision) => {
      const id = this.address.id!;
      const body = poolChanges(content, largestWeight(this.data!.pool));
      const stored = await this.hub.client.changePool({ id, body, revision });
      return { content: editedPool(stored), revision: stored.revision };
    },
  });

  /** What putting places into words needs. */
  get #telling() {
    const { formats, locale } = this.hub;
    const { hosts, more } = this.data!;
    return {
      texts: this.words,
      words: more.pool,
      formats,
      locale,
      contents: () => [this.#type.content, this.#type.base],
      nameOf: (host: string) => hosts.find(({ id }) => id === host)?.name ?? host,
    };
  }

  get #tab(): Tab {
    return TABS.find((tab) => tab === this.address.query['tab']) ?? 'who';
  }

  protected override async load(signal: AbortSignal): Promise<TypeData> {
    const id = this.address.id!;
    const data = await loadType(this.hub, id, signal);
    const { type, pool } = data;
    if (!this.data) {
      const [left, leftPool] = [
        keptDraft<TypeContent>(this.hub, `booking-type/${id}`),
        keptDraft<EditedPool>(this.hub, `pool/${id}`),
      ];
      if (left) this.#type.adopt(left);
      if (leftPool) this.#pool.adopt(leftPool);
    }
    this.#type.show({ content: typeContent(type), revision: type.revision });
    this.#pool.show({ content: editedPool(pool), revision: pool.revision });
    return data;
  }

  /** On a phone not all tabs are seen at once. */
  protected override updated(): void {
    const tab = this.renderRoot.querySelector('.tabs [aria-current]');
    if (!tab || tab.textContent === this.#seen) return;
    this.#seen = tab.textContent;
    tab.scrollIntoView({ inline: 'center', block: 'nearest' });
  }

  protected override show(data: TypeData): TemplateResult {
    const { hub, words, address } = this;
    const { type } = data;
    this.#arrange(data);
    const title = this.#type.content.title;
    const status = type.status === 'published' ? 'good' : 'line';
    return page(hub, {
      title,
      crumb: { address: addressAt('types'), text: hub.words.types, here: `/${type.slug}` },
      actions: html`<span class="tag ${status}"
          >${type.status === 'published' ? icons.check : nothing}${words.status[type.status]}</span
        >${
          type.status === 'published'
            ? html`<button class="btn" type="button" @click=${() => void copy(hub, type.url)}>
                ${icons.copy}${hub.words.copyLink}
              </button>`
            : html`<button class="btn main" type="button" @click=${() => void this.#actions(type).publish()}>
                ${words.publish}
              </button>`
        }<a class="btn" href=${hub.router.href(addressAt('share', null, { type: type.id }))}>${words.share}</a
        >${menu(words.more, this.#actions(type).items)}`,
      tabs: TABS.map((tab) => ({
        address: withQuery(address, { tab: tab === 'who' ? '' : tab }),
        text: words.tabs[tab],
        isCurrent: tab === this.#tab,
      })),
      body: html`<div class="columns">
          <div class="form">${this.#shown(data)}</div>
          <aside>${this.#tab === 'who' ? this.#effect : nothing} ${this.#preview}</aside>
        </div>
        ${this.#bar}`,
    });
  }

  #actions(type: BookingTypeDocument) {
    return typeActions({
      hub: this.hub,
      words: this.words,
      type,
      attempt: (work) => this.attempt(work),
      refresh: () => this.refresh(),
    });
  }

  #form({ more }: TypeData): TypeForm {
    const { hub, words } = this;
    return {
      hub,
      words: more.draft,
      texts: { ...words, ...more.typeHelp },
      asks: more.questions,
      draft: this.#type,
      errors: [...this.#type.errors, ...this.#pool.errors],
    };
  }

  #shown(data: TypeData): TemplateResult {
    const form = this.#form(data);
    switch (this.#tab) {
      case 'what':
        return whatTab(form);
      case 'when':
        return whenTab(form);
      case 'questions':
        return questionsTab(form);
      case 'after':
        return afterTab(form);
      case 'routing':
        return routingTab(form, {
          hosts: data.hosts.filter(({ id }) => data.type.members.some((member) => member.id === id)),
          types: data.types.map(({ id, title }) => ({ id, name: title })),
        });
      default:
        return whoTab({
          form,
          pool: this.#pool,
          words: data.more.pool,
          hosts: data.hosts,
          list: (group, parts) => {
            const list = (this.#lists[group] ??= make('team-hub-pool', HubPoolList));
            list.parts = parts;
            return list;
          },
        });
    }
  }

  /** Gives its parts what they show. */
  #arrange({ type, pool, more }: TypeData): void {
    const { hub, words, address } = this;
    const id = type.id;
    this.#bar.parts = {
      hub,
      address,
      drafts: { [`booking-type/${id}`]: this.#type, [`pool/${id}`]: this.#pool },
      note: words.newOnly,
      saved: () => void this.refresh(),
      refused: (subject) => void this.#showError(subject),
    };
    const draft = this.#pool.content;
    this.#effect.parts = {
      hub,
      words: more.pool,
      type: id,
      pool: doRotate(draft) ? poolChanges(draft, largestWeight(pool)) : null,
    };
    this.#preview.parts = {
      hub,
      document: type,
      content: this.#type.content,
      team: hub.team,
      tag: 'team-booking',
    };
  }

  /** Goes to the tab of the first field that is wrong, and there. */
  async #showError(subject: string): Promise<void> {
    const draft = subject.startsWith('pool/') ? this.#pool : this.#type;
    const tab = subject.startsWith('pool/') ? 'who' : tabOf(draft.errors[0]?.pointer ?? '');
    if (tab !== this.#tab) this.hub.router.go(withQuery(this.address, { tab: tab === 'who' ? '' : tab }), true);
    // The tab is shown once the address is followed.
    for (let frame = 0; frame < 60 && !focusFirstError(this.renderRoot, draft.errors); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
