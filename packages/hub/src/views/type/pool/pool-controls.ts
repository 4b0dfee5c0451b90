import { html, nothing, type TemplateResult } from 'lit';
import type { HubWords } from '@team-booking/words/hub';
import { options } from '../../../parts/late.ts';
import { menu } from '../../../parts/menu.ts';
import { icons } from '../../../theme/icons.ts';
import type { Ahead } from './ahead.ts';
import { withHost } from './pool.ts';
import type { PoolListParts } from './pool-list-parts.ts';
import type { PoolRow, RowActs, RowTelling } from './pool-row-parts.ts';
import { priorityWord, shareWord } from './pool-words.ts';
import { fraction, SHARES, type Share } from './shares.ts';

/** Which share of the largest one a host has. */
export function shareSelect(
  { host, name, share, isOfMany }: PoolRow,
  { words }: RowTelling,
  { change }: RowActs,
): TemplateResult {
  const option = (one: Share) =>
    html`<option value=${one} .selected=${one === share}>${shareWord(one, words)}</option>`;
  const all = () => [...new Set<Share>([...SHARES, share])].sort((a, b) => fraction(b) - fraction(a)).map(option);
  return html`<select
    class="chip"
    aria-label=${words.shareOf(name)}
    @change=${(event: Event) => change(host, { share: (event.target as HTMLSelectElement).value as Share })}
  >
    ${options(isOfMany, all, option(share))}
  </select>`;
}

/** Whether a host is asked first. */
export function prioritySelect(
  { host, name, priority, isOfMany }: PoolRow,
  { words, formats }: RowTelling,
  { change }: RowActs,
): TemplateResult {
  const option = (one: number) =>
    html`<option value=${one} .selected=${one === priority}>${priorityWord(one, words, formats)}</option>`;
  const all = () => Array.from({ length: Math.max(3, priority) }, (_, i) => option(i + 1));
  return html`<select
    class="chip plain"
    aria-label=${words.priorityOf(name)}
    @change=${(event: Event) => change(host, { priority: Number((event.target as HTMLSelectElement).value) })}
  >
    ${options(isOfMany, all, option(priority))}
  </select>`;
}

/** What else can be done with a host. */
export function moreOf(
  { host, name, isOwner, canOwn }: PoolRow,
  words: HubWords['pool'],
  { own, remove }: RowActs,
): TemplateResult {
  return menu(words.more(name), [
    ...(canOwn && !isOwner ? [{ text: words.makeOwner, act: () => own(host) }] : []),
    { text: words.remove, act: () => remove(host), blocked: isOwner ? words.ownerStays : undefined },
  ]);
}

/** Adds somebody of the team who is not in the group yet. */
export function addSelect({ words, group, hosts }: PoolListParts, ahead: Ahead): TemplateResult | typeof nothing {
  const { pool } = ahead;
  const there = new Set(pool.groups[group]?.members.map(({ host }) => host));
  const others = hosts.filter(({ id, active }) => active && !there.has(id));
  if (pool.mode === 'solo' && there.size > 0) return nothing;
  if (others.length === 0) return html`<p class="adding small muted">${words.everybodyIsIn}</p>`;
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const host = select.value;
    ahead.change((before) => withHost(before, group, host));
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
