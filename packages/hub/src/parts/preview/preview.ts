import { http, type BookingBackend } from '@team-booking/sdk';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';
import { shapes } from '../../theme/shapes.ts';
import { same } from '../draft/changes.ts';
import { hasRealTimes, previewBackend } from './preview-backend.ts';
import type { Previewed } from './preview-type.ts';
import { previewStyles } from './preview.styles.ts';

/** How long typing is waited for. Milliseconds. */
const PAUSE = 400;
/** Widths that it is shown at. CSS pixels. */
const WIDTHS = { wide: 1050, phone: 375 } as const;

/** What a preview shows. */
export interface PreviewParts extends Previewed {
  readonly hub: Hub;
  /** Which of the booker’s elements. */
  readonly tag: 'team-booking' | 'team-booking-button' | 'team-booking-times';
  /** The visitor’s language. Default: that of the hub. */
  readonly locale?: string;
  /** Its attributes besides `src`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** It can be used; otherwise it is only looked at. */
  readonly isLive?: boolean;
  /** What stands above it. Default: that visitors see this. */
  readonly title?: string;
  /** Around the element, e.g. a page of the team’s. */
  readonly frame?: (element: HTMLElement) => TemplateResult;
}

/** Where the embed of a booking type’s backend is, from the code that is pasted into pages. */
const scriptOf = (embed: string) => /src="([^"]+)"/.exec(embed)?.[1];

/**
 * The real booker as visitors would see a draft: wide or as on a phone, light or dark. It is loaded from where visitors’ pages load it, once
 * this is shown, and books nothing.
 */
export class HubPreview extends LitElement {
  static override properties = {
    parts: { attribute: false, hasChanged: isAnother },
    words: { state: true },
    width: { state: true },
    isDark: { state: true },
    shown: { state: true },
    isMissing: { state: true },
  };
  static override styles = [base, previewStyles];
  declare parts: PreviewParts;
  declare words: HubWords['preview'] | undefined;
  declare width: keyof typeof WIDTHS;
  declare isDark: boolean;
  declare shown: HTMLElement | undefined;
  declare isMissing: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // In the next frame: what an observer changes at once, it would have to observe again.
  readonly #sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  constructor() {
    super();
    this.width = matchMedia('(max-width: 45rem)').matches ? 'phone' : 'wide';
    this.isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    this.isMissing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#sizes.disconnect();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('parts');
    if (!changed.has('parts')) return;
    const { hub } = this.parts;
    if (hub.locale !== before?.hub.locale)
      void loadHubWords(hub.locale, 'preview').then((words) => (this.words = words));
    if (before && same(asked(before), asked(this.parts))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#show(), before ? PAUSE : 0);
  }

  protected override updated(): void {
    const [box, inner] = [this.renderRoot.querySelector('.box'), this.renderRoot.querySelector('.inner')];
    this.#sizes.disconnect();
    if (box) this.#sizes.observe(box);
    if (inner) this.#sizes.observe(inner);
    if (this.shown) Object.assign(this.shown, { theme: this.isDark ? 'dark' : 'light' });
    this.#fit();
  }

  async #show(): Promise<void> {
    const { hub, tag, document: type, content, team, attributes = {}, locale = hub.locale } = this.parts;
    const real = hub.backend ?? http(hub.api ?? new URL('./api', type.url).href);
    try {
      const script = scriptOf(type.embed);
      if (!customElements.get(tag) && script) await import(/* @vite-ignore */ script);
      await customElements.whenDefined(tag);
    } catch {
      this.isMissing = true;
      return;
    }
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const backend: BookingBackend = previewBackend({ document: type, content, team }, { real, now: hub.now });
    const { timeZone } = hub.formats;
    Object.assign(element, { src: type.url, backend, locale, timeZone, now: hub.now, agents: 'off' });
    this.isMissing = false;
    this.shown = element;
  }

  /** What is wider than there is room is shown smaller. */
  #fit(): void {
    const [box, inner] = [
      this.renderRoot.querySelector<HTMLElement>('.box'),
      this.renderRoot.querySelector<HTMLElement>('.inner'),
    ];
    if (!box || !inner) return;
    const width = WIDTHS[this.width];
    const scale = Math.min(1, box.clientWidth / width);
    const size = `${Math.ceil(inner.offsetHeight * scale)}px`;
    inner.style.setProperty('inline-size', `${width}px`);
    inner.style.setProperty('transform', `scale(${scale})`);
    if (box.style.blockSize !== size) box.style.setProperty('block-size', size);
  }

  override render(): TemplateResult | typeof nothing {
    const { words, shown, width, isDark } = this;
    if (!words) return nothing;
    const { title = words.visitorsSee, document: type, isLive = false, frame } = this.parts;
    return html`<section aria-labelledby="preview">
      <div class="row wrap">
        <h2 id="preview" class="grow">${title}</h2>
        <div class="seg" role="group" aria-label=${words.theme}>
          ${this.#look({ isDark: false }, words.light, icons.sun)}
          ${this.#look({ isDark: true }, words.dark, shapes.moon)}
        </div>
        <div class="seg" role="group" aria-label=${words.width}>
          ${this.#look({ width: 'wide' }, words.wide, shapes.wide)}
          ${this.#look({ width: 'phone' }, words.phone, shapes.phone)}
        </div>
      </div>
      ${
        this.isMissing
          ? html`<p class="card pad small muted">${words.missing}</p>`
          : html`<div class="box ${width} ${isDark ? 'dark' : 'light'}" ?inert=${!isLive}>
              <div class="inner">${shown ? (frame?.(shown) ?? shown) : nothing}</div>
            </div>`
      }
      ${hasRealTimes(type) ? nothing : html`<p class="tiny muted">${words.example}</p>`}
    </section>`;
  }

  /** A button for one of two looks. */
  #look(look: Partial<Pick<HubPreview, 'isDark' | 'width'>>, label: string, icon: TemplateResult): TemplateResult {
    const isOn = Object.entries(look).every(([name, value]) => this[name as keyof typeof look] === value);
    const press = () => Object.assign(this, look);
    return html`<button type="button" aria-pressed=${isOn} aria-label=${label} title=${label} @click=${press}>
      ${icon}
    </button>`;
  }
}

/** Whether a view that has rendered has given it something else to show. */
function isAnother(parts: PreviewParts, before: PreviewParts | undefined): boolean {
  if (!before) return true;
  const names = ['hub', 'isLive', 'title', 'frame'] as const;
  return names.some((name) => parts[name] !== before[name]) || !same(asked(before), asked(parts));
}

/** What decides what is shown. */
const asked = ({ document: type, content, team, tag, attributes, locale }: PreviewParts) => ({
  type,
  content,
  team,
  tag,
  attributes,
  locale,
});
