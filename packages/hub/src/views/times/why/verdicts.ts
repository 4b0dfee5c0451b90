import type { Closure, Explanation } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../../format/formats.ts';
import type { Hub } from '../../../hub.ts';
import { avatar, firstName } from '../../../parts/host.ts';
import { icons } from '../../../theme/icons.ts';
import { closureWords, wayOf } from './closures.ts';

/** What verdicts are written with: `formats` are on the clock of the booking type. */
export interface Told {
  readonly hub: Hub;
  readonly words: HubWords['times'];
  readonly formats: Formats;
}

function closures(told: Told, all: readonly Closure[], of: string): TemplateResult {
  const { hub, words, formats } = told;
  return html`${all.map((closure) => {
    const way = wayOf(closure, words);
    return html`<p class="small muted words">${closureWords(closure, words, formats)}</p>
      ${way ? html`<a class="small reach" aria-label="${way.text}: ${of}" href=${hub.router.href(way.address)}>${way.text}</a>` : nothing}`;
  })}`;
}

/** What closes a time for everybody, and how many hosts are missing. */
export function forAll(told: Told, { closedBy, onGrid, groups, open }: Explanation): TemplateResult | typeof nothing {
  const { words, hub } = told;
  const short = groups.filter(({ need, free }) => free.length < need);
  if (open || (closedBy.length === 0 && onGrid && short.length === 0)) return nothing;
  const count = (value: number) => hub.formats.number(value);
  return html`<li class="all">
    ${closedBy.length > 0 ? html`<b class="small">${words.everybody}</b>${closures(told, closedBy, words.everybody)}` : nothing}
    ${onGrid ? nothing : html`<p class="small">${words.noStart}</p>`}
    ${short.map(
      ({ need, free }) =>
        html`<p class="small">
          ${free.length === 0 ? words.nobodyFree : words.missing(count(free.length), count(need))}
        </p>`,
    )}
  </li>`;
}

/** What keeps a host from a time; that they are free, if nothing does. */
export function verdict(told: Told, { host, name, free, closedBy }: Explanation['hosts'][number]): TemplateResult {
  return html`<li class="row top">
    ${avatar({ id: host, name })}
    <div class="grow">
      <b class="small words">${firstName(name)}</b>
      ${free ? html`<p class="small good row">${icons.check}${told.words.blocks.free}</p>` : closures(told, closedBy, firstName(name))}
    </div>
  </li>`;
}

/** The fewest changes that would open a time. */
export function nearest(told: Told, { nearest: openings, open, hosts }: Explanation): TemplateResult | typeof nothing {
  const { words, formats, hub } = told;
  if (open) return nothing;
  const nameOf = (id: string | null) =>
    id === null ? words.everybody : firstName(hosts.find(({ host }) => host === id)?.name ?? id);
  return html`<div class="nearest">
    <span class="accent">${icons.bolt}</span>
    <div class="col small">
      <b>${words.nearest}</b>
      ${openings.length === 0 ? html`<p>${words.noChange}</p>` : nothing}
      ${openings.map(({ host, closure }) => {
        const way = wayOf(closure, words);
        return html`<p class="words">${nameOf(host)}${formats.colon}${closureWords(closure, words, formats)}</p>
          ${way ? html`<a class="reach" aria-label="${way.text}: ${nameOf(host)}" href=${hub.router.href(way.address)}>${way.text}</a>` : nothing}`;
      })}
    </div>
  </div>`;
}
