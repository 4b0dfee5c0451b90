import { safeLink } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Address } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import { avatar } from '../parts/host.ts';
import { icons, type IconName } from '../theme/icons.ts';
import { VIEWS } from '../views.ts';

interface NavState {
  readonly hub: Hub;
  readonly current: Address;
  readonly waiting: number;
  readonly offlineSince: number | null;
}

interface Item {
  readonly name: string;
  readonly icon: IconName;
  readonly text: string;
  readonly group: 'daily' | 'setUp' | 'foot';
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
  const of = (name: Item['group']) =>
    itemsFor(state.hub).flatMap((item) => (item.group === name ? [link(state, item)] : []));
  const setUp = of('setUp');
  return html`${of('daily')} ${setUp.length > 0 ? html`<p class="group">${state.hub.words.setUp}</p>` : nothing}
    ${setUp}<span class="grow"></span>${of('foot')}`;
}

/** Who is signed in, and whether changes appear by themselves. */
export function foot({ hub, offlineSince }: NavState): TemplateResult {
  const { me, words, formats, accountUrl } = hub;
  const place = formats.timeZone.split('/').at(-1)!.replaceAll('_', ' ');
  const who = html`${avatar({ id: me.host ?? me.id, name: me.name }, 'm')}
    <span class="grow name"
      ><b class="small clip">${me.name}</b><span class="tiny muted clip">${words[me.role]} · ${place}</span></span
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

/** The bar at the foot of a phone. */
export function phoneBar(state: NavState): TemplateResult {
  return html`<nav class="phone" aria-label=${state.hub.words.navigation}>
    ${itemsFor(state.hub).map((item) => link(state, item))}
  </nav>`;
}
