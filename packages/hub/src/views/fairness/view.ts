import type { BookingTypeSummary } from '@team-booking/contract/team';
import { css, html, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { Balances } from './balances.ts';
import { Choices } from './choices.ts';
import { Corrections } from './corrections.ts';
import { takesTurns } from './takes-turns.ts';

const TABS = ['next', 'choices', 'corrections'] as const;

/** Which tab an address shows. */
function tabOf({ query }: Address): (typeof TABS)[number] {
  return TABS.find((tab) => tab === query['tab']) ?? 'next';
}

/** How fairly a booking type is shared: who is next, every choice, corrections. */
export class View extends HubView<'fairness', readonly BookingTypeSummary[]> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    skeletonStyles,
    css`
      .body.wide {
        padding: 0;
      }
      .body {
        padding-block-start: 1.25rem;
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['team'];
  readonly #parts = {
    next: make('team-hub-balances', Balances),
    choices: make('team-hub-choices', Choices),
    corrections: make('team-hub-corrections', Corrections),
  };

  protected override async load(signal: AbortSignal): Promise<readonly BookingTypeSummary[]> {
    const { items } = await this.hub.client.teamBookingTypes({ query: { limit: 200 } }, { signal });
    return items.filter(takesTurns);
  }

  protected override show(types: readonly BookingTypeSummary[]): TemplateResult {
    const { hub, words, address } = this;
    const tab = tabOf(address);
    const part = this.#parts[tab];
    const poolTitle = types.find(({ id }) => id === address.id)?.title ?? address.id!;
    Object.assign(part, { hub, words, address, poolTitle });
    const titles = { next: words.whoIsNext, choices: words.everyChoice, corrections: words.corrections };
    const choose = (event: Event) =>
      hub.router.go(withQuery({ ...address, id: (event.target as HTMLSelectElement).value }, { open: '' }));
    return page(hub, {
      title: hub.words.fairness,
      actions: html`<select class="chip" aria-label=${words.pool} @change=${choose}>
        ${types.map(({ id, title }) => html`<option value=${id} ?selected=${id === address.id}>${title}</option>`)}
      </select>`,
      tabs: TABS.map((name) => ({
        address: at('fairness', address.id, name === 'next' ? {} : { tab: name }),
        text: titles[name],
        isCurrent: name === tab,
      })),
      body: html`<div class="body ${tab === 'choices' ? 'wide' : ''}">${part}</div>`,
    });
  }
}
