import type { BookingTypeSummary } from '@team-booking/contract/team';
import { html, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeleton, skeletonStyles } from '../../parts/skeleton.ts';

/** Leads to the free times of the first booking type. */
export class View extends HubView<'times', readonly BookingTypeSummary[]> {
  static override styles = [...HubView.styles, pageStyles, emptyStyles, skeletonStyles];
  override readonly topics: readonly Topic[] = ['team'];

  protected override async load(signal: AbortSignal): Promise<readonly BookingTypeSummary[]> {
    return (await this.hub.client.teamBookingTypes({}, { signal })).items;
  }

  protected override show(types: readonly BookingTypeSummary[]): TemplateResult {
    const { hub, words, address } = this;
    const first = types.find(({ status }) => status === 'published') ?? types[0];
    if (first) {
      queueMicrotask(() => hub.router.go({ ...address, id: first.id }, true));
      return skeleton(hub.words, false);
    }
    const way = html`<a class="btn main" href=${hub.router.href(at('start'))}>${hub.words.types}</a>`;
    return page(hub, { title: hub.words.times, body: empty(words.none, words.noneMore, way) });
  }
}
