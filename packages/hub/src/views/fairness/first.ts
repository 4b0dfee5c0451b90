import type { BookingTypeSummary } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeleton, skeletonStyles } from '../../parts/skeleton.ts';
import { takesTurns } from './takes-turns.ts';

/** Leads to the first booking type in which hosts take turns. */
export class View extends HubView<'fairness', readonly BookingTypeSummary[]> {
  static override styles = [...HubView.styles, pageStyles, emptyStyles, skeletonStyles];
  override readonly topics: readonly Topic[] = ['team'];

  protected override async load(signal: AbortSignal): Promise<readonly BookingTypeSummary[]> {
    const { items } = await this.hub.client.teamBookingTypes({ query: { limit: 200 } }, { signal });
    return items.filter(takesTurns);
  }

  protected override show(types: readonly BookingTypeSummary[]): TemplateResult {
    const { hub, words, address } = this;
    const first = types.find(({ status }) => status === 'published') ?? types[0];
    if (first) {
      queueMicrotask(() => hub.router.go({ ...address, id: first.id }, true));
      return skeleton(hub.words, false);
    }
    const way =
      hub.me.role === 'admin'
        ? html`<a class="btn main" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`
        : nothing;
    return page(hub, { title: hub.words.fairness, body: empty(words.noPool, words.noPoolMore, way) });
  }
}
