import { pickStyles } from '../steps/pick/pick.styles.ts';
import { tokens } from '../theme/tokens.styles.ts';
import { adoptStyles, html, type CSSResult, type TemplateResult } from 'lit';
import { formatsFor } from '../format/formats.ts';
import { localeFor } from '../format/locale.ts';
import { HandOff } from '../hand-off/hand-off.ts';
import type { Opener, OpenerBody } from '../opener.ts';
import { SettingsElement } from '../settings-element.ts';
import type { FullView } from '../view.ts';
import { loadWords, type OpenerWords } from '@team-booking/words';
import { opener } from '@team-booking/words/opener';
import { BookerDialog } from './dialog.ts';
import { dialogStyles } from './dialog.styles.ts';
import { openerStyles } from './opener.styles.ts';

/** The booker's own settings, all of which what opens it has, too. */
const SETTINGS = [...Object.keys(SettingsElement.properties), 'dir'].filter((name) => name !== 'htmlFor');

/** What buttons and strips share: words, looks, and a dialog with a booker, which is loaded at the first sign of interest. */
export abstract class Body implements OpenerBody {
  readonly host: Opener;
  readonly dialog: BookerDialog;
  formats = formatsFor('en');
  #locale = '';
  #loaded = {};
  #handOff: HandOff | undefined;

  constructor(host: Opener, styles: CSSResult) {
    this.host = host;
    this.dialog = new BookerDialog(host, this);
    adoptStyles(host.renderRoot as ShadowRoot, [tokens, pickStyles, openerStyles, styles, dialogStyles]);
    for (const type of ['pointerenter', 'focusin', 'touchstart']) {
      host.addEventListener(type, () => this.dialog.warm(), { once: true, passive: true });
    }
  }

  get words(): OpenerWords {
    return { ...opener, ...this.#loaded, ...this.host.messages };
  }

  protected abstract content(view: FullView | undefined): unknown;

  render(): TemplateResult {
    const { host, dialog, formats } = this;
    const plain = /^"?(times|serif|-webkit-st)/i.test(getComputedStyle(host).fontFamily);
    return html`<div
      class="root booker bare ${plain ? 'plain' : ''}"
      lang=${formats.locale}
      dir=${host.dir || formats.direction}
    >
      ${this.content(dialog.booker?.rendering)}${dialog.render()}
    </div>`;
  }

  hostUpdate(): void {
    const { host } = this;
    const { hourCycle } = host;
    const locale = localeFor(host.locale, host.closest<HTMLElement>('[lang]')?.lang, navigator.languages);
    this.formats = formatsFor(locale, hourCycle && (/12/.test(hourCycle) ? 'h12' : 'h23'));
    if (locale !== this.#locale) void this.#loadWords(locale);
    if (host.htmlFor && !this.#handOff) host.addController((this.#handOff = new HandOff(host, this.dialog)));
  }

  hostUpdated(): void {
    const { booker } = this.dialog;
    if (booker) for (const name of SETTINGS) Object.assign(booker, { [name]: this.host[name as 'src'] });
  }

  open(): void {
    void this.dialog.open();
  }

  close(): void {
    this.dialog.close();
  }

  refresh(): void {
    this.dialog.booker?.refresh();
  }

  /** Loads a language; of several requests only the latest writes. */
  async #loadWords(locale: string): Promise<void> {
    this.#locale = locale;
    const { first } = await loadWords(locale);
    if (locale !== this.#locale) return;
    this.#loaded = first;
    this.host.requestUpdate();
  }
}
