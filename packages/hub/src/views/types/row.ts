import type { BookingTypeSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { signedNumber } from '../../format/signed-number.ts';
import type { Hub } from '../../hub.ts';
import { copy } from '../../parts/copy.ts';
import { AVATARS, avatars } from '../../parts/host.ts';
import { menu, type MenuItem } from '../../parts/menu.ts';
import { icons, type IconName } from '../../theme/icons.ts';

const MODES: Readonly<Record<BookingTypeSummary['mode'], readonly [IconName, keyof HubWords['types']]>> = {
  'round-robin': ['swap', 'inTurn'],
  collective: ['users', 'everybody'],
  solo: ['user', 'one'],
  panel: ['grid', 'mix'],
};

/** What a row is made with. */
interface RowParts {
  readonly hub: Hub;
  readonly words: HubWords['types'];
  readonly type: BookingTypeSummary;
  readonly publish: () => void;
  /** What stands below it. */
  readonly note: TemplateResult | typeof nothing;
  readonly items: readonly MenuItem[];
}

/** A booking type: what it is called, who hosts it, its link, how many bookings are to come, and what else can be done with it. */
export function typeRow({ hub, words, type, publish, items, note }: RowParts): TemplateResult {
  const [icon, mode] = MODES[type.mode];
  const { formats } = hub;
  const others = type.members.length - AVATARS;
  return html`<li data-id=${type.id}>
    <div>
      <h2 class="words"><a class="title" href=${hub.router.href(at('types', type.id))}>${type.title}</a></h2>
      <p class="small muted">${formats.list(type.durations.map((minutes) => formats.minutes(minutes)))}</p>
    </div>
    <span class="row small">${icons[icon]}${words[mode]}</span>
    <span class="row"
      >${avatars(type.members)}${others > 0 ? html`<span class="small muted" aria-hidden="true">${signedNumber(formats.locale, others)}</span>` : nothing}<span
        class="sr-only"
        >${formats.list(type.members.map(({ name }) => name))}</span
      ></span
    >
    <div class="row wrap link">
      ${type.status === 'published' ? linkOf(hub, words, type) : nothing}
      ${
        type.status === 'draft'
          ? html`<span class="tag line">${words.draft}</span
              ><button class="btn" type="button" aria-label="${words.publish}: ${type.title}" @click=${publish}>
                ${words.publish}
              </button>`
          : nothing
      }
    </div>
    <span class="count-of"><span class="label">${`${words.upcoming}: `}</span>${formats.number(type.upcoming)}</span>
    ${menu(`${hub.words.more}: ${type.title}`, items)}${note}
  </li>`;
}

function linkOf(hub: Hub, words: HubWords['types'], { id, title, slug, url }: BookingTypeSummary): TemplateResult {
  return html`<button
      class="btn"
      type="button"
      aria-label="${hub.words.copyLink}: ${title}"
      @click=${() => void copy(hub, url)}
    >
      ${icons.copy}${hub.words.copyLink}</button
    ><a class="btn quiet" aria-label="${words.share}: ${title}" href=${hub.router.href(at('share', null, { type: id }))}
      >${words.share}</a
    ><bdi class="small muted clip">/${slug}</bdi>`;
}

/** What stands above the columns; in rows it is told where it is not plain. */
export function typeHeads(hub: Hub, words: HubWords['types']): TemplateResult {
  return html`<div class="heads small muted" aria-hidden="true">
    <span>${words.name}</span><span>${words.who}</span><span>${hub.words.allHosts}</span><span>${words.link}</span
    ><span class="count-of">${words.upcoming}</span><span></span>
  </div>`;
}
