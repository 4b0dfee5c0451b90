import { html, nothing, type TemplateResult } from 'lit';
import { options } from '../../../parts/late.ts';
import { menu } from '../../../parts/menu.ts';
import { icons } from '../../../theme/icons.ts';
import { canOwn, withHost, withMember, withoutHost, type EditedMember } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';
import { priorityWord, shareWord } from './pool-words.ts';
import { fraction, SHARES, type Share } from './shares.ts';

/** How many rows there are. */
const among = ({ groups }: PoolListParts['pool']): number =>
  groups.reduce((sum, { members }) => sum + members.length, 0);

/** Which share of the largest one a host has. */
export function shareSelect(
  { words, pool, change }: PoolListParts,
  { host, share }: EditedMember,
  name: string,
): TemplateResult {
  const option = (one: Share) =>
    html`<option value=${one} .selected=${one === share}>${shareWord(one, words)}</option>`;
  const all = () => [...new Set<Share>([...SHARES, share])].sort((a, b) => fraction(b) - fraction(a)).map(option);
  return html`<select
    class="chip"
    aria-label=${words.shareOf(name)}
    @change=${(event: Event) => change(withMember(pool, host, { share: (event.target as HTMLSelectElement).value as Share }))}
  >
    ${options(among(pool) * SHARES.length, all, option(share))}
  </select>`;
}

/** Whether a host is asked first. */
export function prioritySelect(
  { words, hub, pool, change }: PoolListParts,
  { host, priority }: EditedMember,
  name: string,
): TemplateResult {
  const option = (one: number) =>
    html`<option value=${one} .selected=${one === priority}>${priorityWord(one, words, hub.formats)}</option>`;
  const all = () => Array.from({ length: Math.max(3, priority) }, (_, i) => option(i + 1));
  return html`<select
    class="chip plain"
    aria-label=${words.priorityOf(name)}
    @change=${(event: Event) => change(withMember(pool, host, { priority: Number((event.target as HTMLSelectElement).value) }))}
  >
    ${options(among(pool) * SHARES.length, all, option(priority))}
  </select>`;
}

/** What else can be done with a host. */
export function moreOf({ words, pool, group, change }: PoolListParts, host: string, name: string): TemplateResult {
  const own = canOwn(pool);
  const isOwner = pool.owner === host && own.includes(host);
  return menu(words.more(name), [
    ...(own.includes(host) && !isOwner ? [{ text: words.makeOwner, act: () => change({ ...pool, owner: host }) }] : []),
    {
      text: words.remove,
      act: () => change(withoutHost(pool, group, host)),
      blocked: isOwner ? words.ownerStays : undefined,
    },
  ]);
}

/** Adds somebody of the team who is not in the group yet. */
export function addSelect({ words, pool, group, hosts, change }: PoolListParts): TemplateResult | typeof nothing {
  const there = new Set(pool.groups[group]?.members.map(({ host }) => host));
  const others = hosts.filter(({ id, active }) => active && !there.has(id));
  if (pool.mode === 'solo' && there.size > 0) return nothing;
  if (others.length === 0) return html`<p class="adding small muted">${words.everybodyIsIn}</p>`;
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    change(withHost(pool, group, select.value));
    select.value = '';
  };
  return html`<div class="adding row">
    <span class="accent">${icons.plus}</span>
    <select class="chip plain" aria-label=${words.addHost} @change=${add}>
      <option value="" selected>${words.addHost}</option>
      ${others.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
  </div>`;
}
