import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons } from '../../theme/icons.ts';
import { iconOf, loadPart, partsFor, type LoadedPart, type PartName } from './parts.ts';
import { settingsStyles } from './settings.styles.ts';

/** The list of all settings, with one part of them beside it; on a phone one after the other. */
export class View extends HubView<'settings', LoadedPart | null> {
  static override styles = [...HubView.styles, pageStyles, emptyStyles, skeletonStyles, settingsStyles];
  override readonly topics: readonly Topic[] = [];

  /** The part of the address; without one, the first. */
  get #name(): PartName | null {
    const { address, hub } = this;
    const parts = partsFor(hub.me.role);
    if (address.id === null) return parts[0] ?? null;
    return parts.find((name) => name === address.id) ?? null;
  }

  /** Who is given another role sees other parts. */
  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const before = changed.get('hub') as Hub | undefined;
    if (before && before.me.role !== this.hub.me.role) void this.refresh();
  }

  protected override async load(): Promise<LoadedPart | null> {
    const name = this.#name;
    return name && loadPart(name, this.hub.locale);
  }

  protected override show(part: LoadedPart | null): TemplateResult {
    const { hub, words, address } = this;
    const name = this.#name;
    const isList = address.id === null;
    if (part) Object.assign(part.element, { hub, address, words: part.words, common: words });
    return html`<div class="settings ${isList ? 'list-first' : ''}">
      <nav class="parts" aria-label=${hub.words.settings}>
        <p class="settings-title" aria-hidden="true">${hub.words.settings}</p>
        ${partsFor(hub.me.role).map(
          (one) =>
            html`<a href=${hub.router.href(at('settings', one))} aria-current=${one === name ? 'page' : nothing}
              >${iconOf(one)}<span class="grow">${words.names[one]}</span
              ><span class="on-phone">${icons.right}</span></a
            >`,
        )}
      </nav>
      <section>
        <header class="head">
          <div class="grow">
            ${
              isList
                ? nothing
                : html`<p class="crumb">
                    <a class="reach" href=${hub.router.href(at('settings'))}>${icons.left}${hub.words.settings}</a>
                  </p>`
            }
            <h1 tabindex="-1">
              ${isList ? html`<span class="on-phone">${hub.words.settings}</span>` : nothing}<span class="title"
                >${name ? words.names[name] : hub.words.missing}</span
              >
            </h1>
            ${name ? html`<p class="sub">${words.leads[name]}</p>` : nothing}
          </div>
        </header>
        <div class="part">${part ? part.element : empty(hub.words.missing, hub.words.missingMore)}</div>
      </section>
    </div>`;
  }
}
