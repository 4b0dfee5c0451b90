import { css, html, LitElement, type TemplateResult } from 'lit';
import { words } from '../../../theme/words.styles.ts';

/** What no mail has, and no page of ours shows. */
const FOREIGN = 'script, iframe, object, embed, form, base, link, meta, template, audio, video';

/**
 * A mail as its reader gets it, in a tree of its own. Its styles are set one by one: a strict policy refuses those of a document, and a frame
 * would have the policy of the page.
 */
export class HubMail extends LitElement {
  static override properties = { page: { attribute: false } };
  static override styles = [
    words,
    css`
      :host {
        color-scheme: light dark;
        overflow: hidden;
      }
      .mail {
        overflow-x: auto;
        zoom: 0.82;
      }
    `,
  ];
  /** The whole document, as the backend has composed it. */
  declare page: string;
  readonly #sheet = new CSSStyleSheet();

  override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  override updated(): void {
    // Within the tags: texts have their quotation marks and brackets written otherwise. A strict policy speaks up about styles even as they are parsed.
    const sheets: string[] = [];
    const page = this.page
      .replaceAll(' style="', ' data-style="')
      .replaceAll(/<style\b[^>]*>(.*?)<\/style>/gs, (_all, sheet: string) => (sheets.push(sheet), ''));
    const inert = new DOMParser().parseFromString(page, 'text/html');
    this.#sheet.replaceSync(sheets.join('\n'));
    for (const element of inert.querySelectorAll(`${FOREIGN}, style`)) element.remove();
    const box = this.renderRoot.querySelector<HTMLElement>('.mail')!;
    box.lang = inert.documentElement.lang;
    box.dir = inert.documentElement.dir;
    box.replaceChildren(...[...inert.body.childNodes].map((node) => document.importNode(node, true)));
    for (const element of box.querySelectorAll<HTMLElement>('*')) tame(element);
  }

  override render(): TemplateResult {
    return html`<div class="mail"></div>`;
  }
}

function tame(element: HTMLElement): void {
  for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
  element.style.cssText = element.dataset['style'] ?? '';
  delete element.dataset['style'];
  if (!(element instanceof HTMLAnchorElement)) return;
  if (!/^(https?|mailto|tel):$/.test(element.protocol)) element.removeAttribute('href');
  element.target = '_blank';
  element.rel = 'noopener noreferrer';
}
