import type { BookingTypeDocument, BookingTypeSummary, LinkKind } from '@team-booking/contract/team';
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
import { shapes } from '../../theme/shapes.ts';
import { attributesOf, codeOf, FORMS, OPTIONS, TAGS, type FormName, type Option, type Options } from './code.ts';
import { HubMailTimes } from './mail-times.ts';
import { optionField } from './option-field.ts';
import { pageOf } from './page-of.ts';
import { SpecialLinks, type LinksPage } from './special/special-links.ts';
import { shareStyles } from './share.styles.ts';

interface Data {
  readonly types: readonly BookingTypeSummary[];
  /** The one that is shared; `null` where nothing can be. */
  readonly type: BookingTypeDocument | null;
  /** Its one-time and secret links. Hosts see none. */
  readonly links: LinksPage;
}

const SPECIAL = ['once', 'secret'] as const satisfies readonly LinkKind[];
const NO_LINKS: LinksPage = { items: [], next: null };

const ICONS: Readonly<Record<FormName, TemplateResult>> = {
  link: icons.link,
  page: shapes.code,
  button: shapes.button,
  strip: shapes.strip,
  popup: shapes.phone,
};

/** Every form in which a booking type is shared, each copied by one press, and how it looks on a page. */
export class View extends HubView<'share', Data> {
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

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client } = this.hub;
    const { items } = await client.teamBookingTypes({ query: { limit: 200 } }, { signal });
    const asked = this.address.query['type'];
    const one = items.find(({ id }) => id === asked) ?? items.find(({ status }) => status === 'published') ?? items[0];
    if (!one) return { types: items, type: null, links: NO_LINKS };
    const isAdmin = this.hub.me.role === 'admin';
    const [type, links] = await Promise.all([
      client.teamBookingType({ id: one.id }, { signal }),
      isAdmin ? client.bookingTypeLinks({ id: one.id }, { signal }) : NO_LINKS,
    ]);
    return { types: items, type, links };
  }

  /** The form whose options are shown; a special one is shown as the link that it is. */
  get #form(): FormName {
    return FORMS.find((form) => form === this.address.query['form']) ?? 'link';
  }

  protected override show({ types, type, links }: Data): TemplateResult {
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
    // Options of a form that is not open are its usual ones.
    const options: Options = isOpen ? address.query : {};
    const script = /src="([^"]+)"/.exec(type.embed)?.[1] ?? '';
    const code = codeOf(form, { url: type.url, script, text: words.book }, options);
    const name = words.forms[form];
    const isCopied = this.copied === code;
    const link = withQuery(at('share', null, { type: type.id }), { form });
    return html`<li class="card ${isOpen ? 'open' : ''}">
      <div class="row top">
        ${ICONS[form]}
        <div class="grow">
          <h2><a href=${hub.router.href(link)} aria-current=${isOpen ? 'true' : nothing}>${name}</a></h2>
          <p class="small muted clip" dir=${form === 'link' ? 'ltr' : nothing}>
            ${form === 'link' ? type.url.replace(/^https?:\/\//, '') : words.about[form]}
          </p>
        </div>
        <button
          class="btn ${isCopied ? 'main' : ''}"
          type="button"
          aria-label="${isCopied ? hub.words.copied : words.copy}: ${name}"
          @click=${() => void this.#copy(code, name)}
        >
          ${isCopied ? icons.check : icons.copy}${isCopied ? hub.words.copied : words.copy}
        </button>
      </div>
      ${isOpen ? this.#opened(form, type, code) : nothing}
    </li>`;
  }

  #opened(form: FormName, type: BookingTypeDocument, code: string): TemplateResult {
    const { words, address, hub } = this;
    const set = (name: Option, value: string) => hub.router.go(withQuery(address, { [name]: value }), true);
    const options: readonly Option[] = OPTIONS[form];
    return html`<pre dir="ltr" tabindex="0" aria-label=${words.code}>${code}</pre>
      <div class="options">
        ${options.map((name) => optionField({ hub, words, type, name, value: address.query[name] ?? '', set }))}
      </div>
      ${form === 'link' ? nothing : html`<p class="small muted">${words.without}</p>`}`;
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
