import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatar, hostStyles } from '../../../parts/host.ts';
import { long, longStyles } from '../../../parts/long.ts';
import { menuStyles } from '../../../parts/menu.ts';
import { Slices } from '../../../parts/slices.ts';
import { base } from '../../../theme/base.styles.ts';
import { shapes } from '../../../theme/shapes.ts';
import { Lifting } from './lifting.ts';
import { canOwn, isWhole, type EditedMember } from './pool.ts';
import { addSelect, moreOf, prioritySelect, shareSelect } from './pool-controls.ts';
import type { PoolListParts } from './pool-list-parts.ts';
import { poolListStyles } from './pool-list.styles.ts';
import { partsByPriority } from './shares.ts';

/**
 * The hosts of a group, in the order of their turns. They are moved by the handle, by two buttons, and by keys: `Space` lifts and puts down,
 * arrows move, Esc puts back. Every place is spoken.
 */
export class HubPoolList extends LitElement {
  static override properties = { parts: { attribute: false }, lifted: { state: true } };
  static override styles = [base, hostStyles, menuStyles, longStyles, poolListStyles];
  declare parts: PoolListParts;
  /** Who is being moved. */
  declare lifted: string | null;
  readonly #lifting = new Lifting(this);
  readonly #rows = new Slices(this, 15);

  constructor() {
    super();
    this.lifted = null;
  }

  get #members(): readonly EditedMember[] {
    return this.parts.pool.groups[this.parts.group]?.members ?? [];
  }

  #nameOf(host: string): string {
    return this.parts.hosts.find(({ id }) => id === host)?.name ?? host;
  }

  override render(): TemplateResult {
    const { words, pool, group, label } = this.parts;
    const members = this.#members;
    const isShared = !isWhole(pool.groups[group] ?? { need: 'all', members }) && pool.mode !== 'solo';
    const percents = isShared ? partsByPriority(members) : [];
    const owners = canOwn(pool);
    return html`<div class="card">
      ${
        isShared
          ? html`<div class="member heads tiny muted" aria-hidden="true">
              <span class="who">${words.host}</span><span class="share">${words.share}</span
              ><span class="priority">${words.priority}</span><span></span>
            </div>`
          : nothing
      }
      <ol aria-label=${label} class="${long(members.length)} ${isShared ? '' : 'whole'}">
        ${repeat(
          this.#rows.of(members),
          ({ host }) => host,
          (member, i) => this.#row(member, i, percents[i] ?? null, owners),
        )}
      </ol>
      <p id="how" class="sr-only">${words.howToMove}</p>
      ${addSelect(this.parts)}
    </div>`;
  }

  #row(member: EditedMember, i: number, part: number | null, owners: readonly string[]): TemplateResult {
    const { hub, words, pool, was } = this.parts;
    const { host } = member;
    const name = this.#nameOf(host);
    const changed = was(host);
    const isOwner = pool.owner === host && owners.includes(host);
    return html`<li
      class="member ${changed === undefined ? '' : 'changed'} ${this.lifted === host ? 'lifted' : ''}"
      data-host=${host}
    >
      <button
        class="handle"
        type="button"
        aria-label=${words.move(name)}
        aria-describedby="how"
        aria-pressed=${this.lifted === host}
        @keydown=${(event: KeyboardEvent) => this.#lifting.key(event, host)}
        @pointerdown=${(event: PointerEvent) => this.#lifting.drag(event, host)}
        @blur=${() => this.#lifting.left(host)}
      >
        ${shapes.drag}
      </button>
      <span class="who row"
        >${avatar({ id: host, name }, 'm')}<span class="grow"
          ><span class="row wrap"
            ><b class="words">${name}</b
            >${isOwner ? html`<span class="tag line">${shapes.star}${words.owner}</span>` : nothing}</span
          >${changed === undefined ? nothing : html`<span class="tiny accent words">${changed}</span>`}</span
        ></span
      >
      ${
        part === null
          ? nothing
          : html`<span class="share row"
                >${shareSelect(this.parts, member, name)}<span class="small muted"
                  >${hub.formats.percent(part)}</span
                ></span
              ><span class="priority">${prioritySelect(this.parts, member, name)}</span>`
      }
      <span class="acts row">
        ${this.#step(host, i, -1, words.up(name))} ${this.#step(host, i, 1, words.down(name))}
        ${moreOf(this.parts, host, name)}
      </span>
    </li>`;
  }

  #step(host: string, i: number, by: 1 | -1, label: string): TemplateResult {
    const isEnd = i + by < 0 || i + by >= this.#members.length;
    const part = by < 0 ? 'up' : 'down';
    return html`<button
      class="btn quiet icon ${part}"
      type="button"
      aria-label=${label}
      aria-disabled=${isEnd}
      @click=${() => void this.#lifting.move(host, i + by, `.${part}`)}
    >
      ${shapes[part]}
    </button>`;
  }
}
