import type { BookingTypeDocument, NearMisses } from '@team-booking/contract/team';
import { css, html, type TemplateResult } from 'lit';
import { at, type Address } from '../../../address/address.ts';
import { HubView, type Topic } from '../../../hub-view.ts';
import { empty, emptyStyles } from '../../../parts/empty.ts';
import { avatar, firstName, hostStyles } from '../../../parts/host.ts';
import { long, longStyles } from '../../../parts/long.ts';
import { pageStyles } from '../../../parts/page.ts';
import { skeletonStyles } from '../../../parts/skeleton.ts';
import { Slices } from '../../../parts/slices.ts';
import { differs } from '../asked.ts';
import { lengthFilter, weeksFilter } from '../filters.ts';
import { askNearMisses } from './ask.ts';
import { missesOf, type Miss } from './misses.ts';

/** Whom to make optional, and how many times that would open. */
export class NearPane extends HubView<'times', NearMisses> {
  static override properties = { ...HubView.properties, type: { attribute: false } };
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    longStyles,
    css`
      .body {
        padding-block-start: 1.25rem;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) minmax(4rem, 10rem) 9rem max-content;
        gap: 0.25rem 0.75rem;
        align-items: center;
        padding: 0.625rem 1rem;
        min-block-size: 3rem;
      }
      .counts {
        display: flex;
        gap: 0.25rem;
        align-items: center;
        justify-content: flex-end;
      }
      .scale {
        block-size: 0.5rem;
        border-radius: 0.25rem;
        background: var(--line);
        position: relative;
        overflow: hidden;
        forced-color-adjust: none;
      }
      .scale i {
        position: absolute;
        inset-block: 0;
        inset-inline-start: 0;
        background: var(--edge);
      }
      .scale i + i {
        background: var(--accent);
      }
      @container (max-width: 45rem) {
        li {
          grid-template-columns: auto minmax(0, 1fr) auto;
        }
        li > div,
        .scale {
          grid-column: 2 / -1;
        }
        .counts {
          grid-column: 2;
          justify-content: flex-start;
        }
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['team', 'bookings', 'calendars'];
  declare type: BookingTypeDocument;
  readonly #rows = new Slices(this, 8);

  protected override isAnother(before: Address): boolean {
    return differs(before, this.address, ['weeks', 'length']);
  }

  protected override async load(signal: AbortSignal): Promise<NearMisses> {
    const { address, type, hub } = this;
    const found = await askNearMisses(hub, type, address, signal);
    if (this.data) hub.announce(this.words.times(found.offered));
    return found;
  }

  protected override show(data: NearMisses): TemplateResult {
    const { words, type, hub } = this;
    const misses = missesOf(data);
    const isRotation = data.hosts.every(({ offeredIfOptional }) => offeredIfOptional === null);
    return html`<div class="bar">
        ${weeksFilter(this)} ${lengthFilter(this, type.durations)}<span class="grow"></span
        ><span class="small muted">${words.offered}${hub.formats.colon}${words.times(data.offered)}</span>
      </div>
      <div class="body">
        <section class="card" aria-labelledby="near">
          <header><h2 id="near">${words.nearLead}</h2></header>
          ${
            misses.length === 0
              ? empty(words.nobodyAlone, isRotation ? words.replaceable : words.nobodyAloneMore)
              : html`<ul class="list ${long(misses.length)}">
                  ${this.#rows.of(misses).map((miss) => this.#miss(miss, data.offered))}
                </ul>`
          }
        </section>
      </div>`;
  }

  #miss({ id, name, blocks, opened, now, more }: Miss, offered: number): TemplateResult {
    const { hub, words, type } = this;
    const first = firstName(name);
    return html`<li>
      ${avatar({ id, name }, 'm')}
      <div>
        <b class="words">${words.ifOptional(first)}</b>
        <p class="small muted">${words.blocksAlone(blocks)}</p>
      </div>
      <span class="scale" aria-hidden="true"
        ><i .style=${`inline-size: ${more}%`}></i><i .style=${`inline-size: ${now}%`}></i
      ></span>
      <span class="small counts"
        ><span aria-hidden="true">${hub.formats.number(offered)} <span class="turns">→</span></span
        ><b>${words.times(opened)}</b><span class="sr-only">${words.insteadOf(hub.formats.number(offered))}</span></span
      >
      <a
        class="btn"
        aria-label="${words.tryIt}: ${words.ifOptional(first)}"
        href=${hub.router.href(at('types', type.id, { optional: id }))}
        >${words.tryIt}</a
      >
    </li>`;
  }
}
