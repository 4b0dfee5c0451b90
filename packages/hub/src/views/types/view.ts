import type { BookingTypeSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { at, withQuery } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { copy } from '../../parts/copy.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { AVATARS, avatars, hostStyles } from '../../parts/host.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { icons, type IconName } from '../../theme/icons.ts';
import { HubNewType } from './new-type.ts';

const MODES: Readonly<Record<BookingTypeSummary['mode'], readonly [IconName, keyof HubWords['types']]>> = {
  'round-robin': ['swap', 'inTurn'],
  collective: ['users', 'everybody'],
  solo: ['user', 'one'],
  panel: ['grid', 'mix'],
};

/** Booking types, each with its link to copy. */
export class View extends HubView<'types', readonly BookingTypeSummary[]> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    hostStyles,
    emptyStyles,
    skeletonStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1.6fr) minmax(0, 0.8fr) minmax(0, 0.9fr) minmax(0, 1.6fr) 4rem;
        gap: 0.25rem 1rem;
        align-items: center;
        padding: 0.75rem 1.5rem;
        border-block-end: 1px solid var(--line);
        min-block-size: 4.25rem;
      }
      .title {
        color: inherit;
      }
      .count-of {
        text-align: end;
        font-weight: 600;
      }
      @container (max-width: 50rem) {
        li {
          grid-template-columns: minmax(0, 1fr) auto;
          padding-inline: 1rem;
        }
        .count-of {
          display: none;
        }
        .link {
          grid-column: 1 / -1;
        }
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['team', 'bookings'];
  readonly #new = make('team-hub-new-type', HubNewType);

  protected override isAnother(before: typeof this.address): boolean {
    return before.query['tab'] !== this.address.query['tab'];
  }

  protected override async load(signal: AbortSignal): Promise<readonly BookingTypeSummary[]> {
    const isArchive = this.address.query['tab'] === 'archived';
    const query = { limit: 200, ...(isArchive && { status: 'archived' as const }) };
    return (await this.hub.client.teamBookingTypes({ query }, { signal })).items;
  }

  protected override show(types: readonly BookingTypeSummary[]): TemplateResult {
    const { hub, words, address } = this;
    const isArchive = address.query['tab'] === 'archived';
    const begin = html`<a class="btn main" href=${hub.router.href(at('start'))}>${icons.plus}${words.begin}</a>`;
    Object.assign(this.#new, { hub, words });
    return page(hub, {
      title: hub.words.types,
      actions: html`<button
        class="btn ${types.length === 0 ? '' : 'main'}"
        type="button"
        @click=${() => this.#new.open()}
      >
        ${icons.plus}${words.newType}
      </button>`,
      tabs: [
        { address: withQuery(address, { tab: '' }), text: words.inUse, isCurrent: !isArchive },
        { address: withQuery(address, { tab: 'archived' }), text: words.archived, isCurrent: isArchive },
      ],
      body: html`${
        types.length === 0
          ? empty(words.none, words.noneMore, isArchive ? nothing : begin)
          : html`<ul>
              ${types.map((type) => this.#row(type))}
            </ul>`
      }${this.#new}`,
    });
  }

  #row(type: BookingTypeSummary): TemplateResult {
    const { hub, words } = this;
    const [icon, mode] = MODES[type.mode];
    const others = type.members.length - AVATARS;
    return html`<li>
      <div>
        <h2 class="words"><a class="title" href=${hub.router.href(at('types', type.id))}>${type.title}</a></h2>
        <p class="small muted">${hub.formats.list(type.durations.map((minutes) => hub.formats.minutes(minutes)))}</p>
      </div>
      <span class="row small">${icons[icon]}${words[mode]}</span>
      <span class="row"
        >${avatars(type.members)}${others > 0 ? html`<span class="small muted" aria-hidden="true">+${hub.formats.number(others)}</span>` : nothing}<span
          class="sr-only"
          >${hub.formats.list(type.members.map(({ name }) => name))}</span
        ></span
      >
      <div class="row wrap link">
        ${
          type.status === 'published'
            ? html`<button
                  class="btn"
                  type="button"
                  aria-label="${hub.words.copyLink}: ${type.title}"
                  @click=${() => copy(hub, type.url)}
                >
                  ${icons.copy}${hub.words.copyLink}</button
                ><a
                  class="btn quiet"
                  aria-label="${words.share}: ${type.title}"
                  href=${hub.router.href(at('share', null, { type: type.id }))}
                  >${words.share}</a
                ><bdi class="small muted clip">/${type.slug}</bdi>`
            : nothing
        }
        ${
          type.status === 'draft'
            ? html`<span class="tag line">${words.draft}</span
                ><button class="btn" type="button" @click=${() => void this.#publish(type)}>${words.publish}</button>`
            : nothing
        }
      </div>
      <span class="count-of"><span class="sr-only">${words.upcoming}: </span>${hub.formats.number(type.upcoming)}</span>
    </li>`;
  }

  async #publish({ id, title }: BookingTypeSummary): Promise<void> {
    const { hub, words } = this;
    if (!(await this.attempt(() => hub.client.publishBookingType({ id })))) return;
    hub.toast({
      text: words.published(title),
      undo: () => void this.attempt(() => hub.client.unpublishBookingType({ id })).then(() => this.refresh()),
    });
    await this.refresh();
  }
}
