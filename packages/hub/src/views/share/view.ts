import type { BookingTypeDocument, LinkKind } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { HubPreview } from '../../parts/preview/preview.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { attributesOf, FORMS, TAGS, type FormName } from './code.ts';
import { formRow } from './form-row.ts';
import { loadShare, type ShareData } from './load-share.ts';
import { HubMailTimes } from './mail-times.ts';
import { pageOf } from './page-of.ts';
import { SpecialLinks } from './special/special-links.ts';
import { shareStyles } from './share.styles.ts';

const SPECIAL = ['once', 'secret'] as const satisfies readonly LinkKind[];

/** Every form in which a booking type is shared, each copied by one press, and how it looks on a page. */
export class View extends HubView<'share', ShareData> {
  static override properties = { ...HubView.properties, copied: { state: true } };
  static override styles = [...HubView.styles, pageStyles, emptyStyles, skeletonStyles, shareStyles];
  override readonly topics: readonly Topic[] = ['team', 'links'];
  /** What was copied last. */
  declare copied: string | undefined;
  readonly #preview = make('team-hub-preview', HubPreview);
  readonly #mailTimes = make('team-hub-mail-times', HubMailTimes);
  readonly #special = new SpecialLinks({
    parts: () => ({ hub: this.hub, words: this.words, root: this.renderRoot }),
    attempt: (work) => this.attempt(work),
    refresh: () => this.refresh(),
    rendered: () => this.updateComplete,
    show: (links) => (this.data = { ...this.data!, links }),
  });

  protected override isAnother(before: typeof this.address): boolean {
    return before.query['type'] !== this.address.query['type'];
  }

  protected override load(signal: AbortSignal): Promise<ShareData> {
    return loadShare(this.hub, this.address.query['type'], signal);
  }

  /** The form whose options are shown; a special one is shown as the link that it is. */
  get #form(): FormName {
    return FORMS.find((form) => form === this.address.query['form']) ?? 'link';
  }

  protected override show({ types, type, links }: ShareData): TemplateResult {
    const { hub, words, address } = this;
    if (!type)
      return page(hub, {
        title: words.title,
        body: empty(
          words.none,
          words.noneMore,
          html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`,
        ),
      });
    const pick = (event: Event) =>
      hub.router.go(
        withQuery(address, { type: (event.target as HTMLSelectElement).value, host: '', duration: '' }),
        true,
      );
    return page(hub, {
      title: words.title,
      sub: words.sub,
      actions: html`<select class="chip" aria-label=${hub.words.types} @change=${pick}>
        ${types.map(({ id, title }) => html`<option value=${id} .selected=${id === type.id}>${title}</option>`)}
      </select>`,
      body: html`<div class="columns">
        <div class="forms">
          ${this.#warning(type)}
          <ul class="forms-list col">
            ${FORMS.map((form) => this.#row(form, type))} ${this.#mail(type)}
            ${hub.me.role === 'admin' ? SPECIAL.map((kind) => this.#special.row(type, kind, address)) : nothing}
          </ul>
          ${this.#special.card(type, links)}
        </div>
        <aside>${this.#shown(type)}</aside>
      </div>`,
    });
  }

  #warning({ status, linkOnly }: BookingTypeDocument): TemplateResult | typeof nothing {
    const { words } = this;
    if (status === 'published' && linkOnly !== true) return nothing;
    return html`<p class="note">${icons.warn}${status === 'published' ? words.onlySpecial : words.notPublished}</p>`;
  }

  #row(form: FormName, type: BookingTypeDocument): TemplateResult {
    const { hub, words, address } = this;
    const isOpen = form === this.#form && ![...SPECIAL, 'mail'].some((kind) => kind === address.query['form']);
    return formRow({
      hub,
      words,
      type,
      form,
      isOpen,
      // Options of a form that is not open are its usual ones.
      options: isOpen ? address.query : {},
      copied: this.copied,
      copy: (code, name) => void this.#copy(code, name),
      set: (name, value) => hub.router.go(withQuery(address, { [name]: value }), true),
    });
  }

  /** Some free times as text. */
  #mail(type: BookingTypeDocument): TemplateResult {
    const { hub, words, address } = this;
    const isOpen = address.query['form'] === 'mail';
    const asked = Number(address.query['duration']);
    const duration = type.durations.includes(asked) ? asked : type.durations[0]!;
    const link = at('share', null, { type: type.id, form: 'mail' });
    return html`<li class="card ${isOpen ? 'open' : ''}">
      <div class="row top">
        ${icons.mail}
        <div class="grow">
          <h2>
            <a href=${hub.router.href(link)} aria-current=${isOpen ? 'true' : nothing}>${words.mailTimes}</a>
          </h2>
          <p class="small muted">${words.aboutMailTimes}</p>
        </div>
      </div>
      ${isOpen ? Object.assign(this.#mailTimes, { hub, words, type, duration }) : nothing}
    </li>`;
  }

  #shown(type: BookingTypeDocument): HubPreview {
    const { hub, words, address } = this;
    const form = this.#form;
    this.#preview.parts = {
      hub,
      document: type,
      content: type,
      team: hub.team,
      tag: TAGS[form],
      attributes: attributesOf(form, address.query),
      isLive: true,
      title: form === 'link' ? words.onItsPage : words.onYourPage,
      ...(form !== 'link' && { frame: pageOf }),
    };
    return this.#preview;
  }

  async #copy(code: string, name: string): Promise<void> {
    if (await copy(this.hub, code, name)) this.copied = code;
  }
}
