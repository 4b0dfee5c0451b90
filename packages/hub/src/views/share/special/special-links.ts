import type { BookingLink, BookingTypeDocument, LinkKind } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import { at, type Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { HubAsking } from '../../../parts/asking.ts';
import { copy } from '../../../parts/copy.ts';
import { make } from '../../../parts/make.ts';
import { endOf } from './link-state.ts';
import { linksCard } from './links-card.ts';
import { specialRow } from './special-row.ts';

/** Links of a booking type as far as they are loaded, the latest first. */
export interface LinksPage {
  readonly items: readonly BookingLink[];
  /** Where older ones begin; `null` = there are none. */
  readonly next: string | null;
}

/** The view that shows them. */
interface LinksView {
  readonly parts: () => { readonly hub: Hub; readonly words: HubWords['share']; readonly root: ParentNode };
  /** Carries out a request and says what keeps it from being carried out. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly refresh: () => Promise<void>;
  readonly rendered: () => Promise<unknown>;
  readonly show: (links: LinksPage) => void;
}

/** Links that let in whoever has them: they are made, listed and revoked. */
export class SpecialLinks {
  readonly #view: LinksView;
  readonly #asking = make('team-hub-asking', HubAsking);

  constructor(view: LinksView) {
    this.#view = view;
  }

  /** Makes links of a kind. */
  row(type: BookingTypeDocument, kind: LinkKind, address: Address): TemplateResult {
    const { hub, words } = this.#view.parts();
    return specialRow({
      hub,
      words,
      kind,
      isOpen: address.query['form'] === kind,
      address: at('share', null, { type: type.id, form: kind }),
      make: (label, days) => void this.#make(type, kind, label, days),
    });
  }

  /** Those that were made. */
  card(type: BookingTypeDocument, links: LinksPage): TemplateResult {
    const { hub, words } = this.#view.parts();
    const more = links.next === null ? {} : { more: () => void this.#older(type, links) };
    const revoke = (link: BookingLink) => void this.#revoke(type, link);
    return html`${linksCard({ hub, words, links: links.items, ...more, revoke })}
    ${Object.assign(this.#asking, { hub })}`;
  }

  async #make({ id }: BookingTypeDocument, kind: LinkKind, label: string, days: number): Promise<void> {
    const { hub } = this.#view.parts();
    const expiresAt = endOf(days, hub.now());
    const body = { kind, ...(label && { label }), ...(expiresAt !== undefined && { expiresAt }) };
    let url: string | undefined;
    await this.#view.attempt(async () => (url = (await hub.client.addBookingTypeLink({ id, body })).url));
    if (url === undefined) return;
    await copy(hub, url);
    await this.#view.refresh();
  }

  async #older({ id }: BookingTypeDocument, { items, next }: LinksPage): Promise<void> {
    const { hub } = this.#view.parts();
    if (next === null) return;
    await this.#view.attempt(async () => {
      const page = await hub.client.bookingTypeLinks({ id, query: { cursor: next } });
      this.#view.show({ items: [...items, ...page.items], next: page.next });
    });
  }

  async #revoke({ id }: BookingTypeDocument, { id: link, label, kind }: BookingLink): Promise<void> {
    const { hub, words, root } = this.#view.parts();
    const title = words.revokeTitle(label ?? words.special[kind]);
    if (!(await this.#asking.ask({ title, more: words.revokeMore, verb: words.revoke }))) return;
    const isDone = await this.#view.attempt(() => hub.client.removeBookingTypeLink({ id, link }));
    await this.#view.refresh();
    if (isDone) hub.toast({ text: words.revoked });
    // What had the focus has gone.
    await this.#view.rendered();
    (root.querySelector<HTMLElement>('#links') ?? root.querySelector<HTMLElement>('h1'))?.focus();
  }
}
