import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Address } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { avatar } from '../parts/host.ts';
import { COMMAND } from '../parts/keys.ts';
import { icons, type IconName } from '../theme/icons.ts';
import { VIEWS, viewAt, type NavGroup } from '../views.ts';
import { joined } from '../parts/joined.ts';

/** What the navigation shows. */
export interface NavState {
  readonly hub: Hub;
  readonly current: Address;
  readonly waiting: number;
  readonly offlineSince: number | null;
  /** Opens the palette. */
  readonly find: () => void;
}

interface Item {
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
  readonly group: NavGroup;
}

/** What somebody of their role may go to; the rest is absent. */
function itemsFor({ me, words }: Hub): Item[] {
  return Object.entries(VIEWS).flatMap(([name, view]) => {
    const roles: readonly string[] = view.roles;
    if (!('nav' in view) || !roles.includes(me.role)) return [];
    return [{ name, icon: view.nav.icon, text: words[view.nav.word], group: view.nav.group }];
  });
}

function link({ hub, current, waiting }: NavState, { name, icon, text }: Item): TemplateResult {
  const count = name === 'today' ? waiting : 0;
  return html`<a
    class="way"
    href=${hub.router.href(at(name))}
    aria-current=${current.view === name ? 'page' : nothing}
    title=${text}
  >
    ${icons[icon]}<span class="name">${text}</span>
    ${
      count > 0
        ? html`<span class="count"
            ><span aria-hidden="true">${hub.formats.number(count)}</span
            ><span class="sr-only">${hub.words.waiting(count)}</span></span
          >`
        : nothing
    }
  </a>`;
}

/** The links of the side bar, by groups. */
export function links(state: NavState): TemplateResult {
  const items = itemsFor(state.hub).filter(({ group }) => group !== 'foot');
  const titleOf = ({ group }: Item, before: Item | undefined) =>
    group === 'daily' || group === 'foot' || group === before?.group
      ? nothing
      : html`<p class="group">${state.hub.words[group]}</p>`;
  return html`${items.map((item, i) => html`${titleOf(item, items[i - 1])}${link(state, item)}`)}`;
}

/** The way to everything else. */
export function findButton({ hub, find }: NavState): TemplateResult {
  return html`<button class="find" type="button" title=${hub.words.findOrDo} @click=${find}>
    ${icons.search}<span class="name grow">${hub.words.findOrDo}</span>
    <kbd class="name" aria-hidden="true">${COMMAND}K</kbd>
  </button>`;
}

/** What stands at the foot of the side bar, above who is signed in. */
export function footLinks(state: NavState): TemplateResult {
  return html`${itemsFor(state.hub)
    .filter(({ group }) => group === 'foot')
    .map((item) => link(state, item))}`;
}

/** Who is signed in, and whether changes appear by themselves. */
export function foot({ hub, offlineSince }: NavState): TemplateResult {
  const { me, words, formats, accountUrl } = hub;
  const who = html`${avatar({ id: me.host ?? me.id, name: me.name }, 'm')}
    <span class="grow name"
      ><b class="small clip" dir="auto">${me.name}</b
      ><span class="tiny muted clip">${joined([words[me.role], formats.place(formats.timeZone)])}</span></span
    >`;
  return html`<div class="me">
    ${accountUrl === null ? html`<span class="row grow">${who}</span>` : html`<a class="row grow" href=${safeLink(accountUrl)} title=${words.account}>${who}</a>`}
    ${
      offlineSince === null
        ? html`<span class="tiny good live" title=${words.liveMore}
            ><i></i><span class="name">${words.live}</span></span
          >`
        : html`<span class="tiny bad live" role="status"
            ><i></i><span class="name">${words.offlineSince(formats.time(offlineSince))}</span></span
          >`
    }
  </div>`;
}

/** The bar at the foot of a phone: what is needed daily, a new booking, and the way to the rest. */
export function phoneBar(state: NavState): TemplateResult {
  const { hub, find } = state;
  const items = itemsFor(hub).filter(({ group }) => group === 'daily');
  const book: Item = { name: 'book', icon: 'plus', text: hub.words.newBooking, group: 'daily' };
  return html`<nav class="phone" aria-label=${hub.words.navigation}>
    ${items.map((item) => link(state, item))} ${viewAt(at('book'), hub.me.role) ? link(state, book) : nothing}
    <button type="button" @click=${find}>${icons.dots}<span class="name">${hub.words.more}</span></button>
  </nav>`;
}
