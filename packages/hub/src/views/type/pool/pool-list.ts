import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { avatar, hostStyles } from '../../../parts/host.ts';
import { long, longStyles } from '../../../parts/long.ts';
import { menuStyles } from '../../../parts/menu.ts';
import { Slices } from '../../../parts/slices.ts';
import { base } from '../../../theme/base.styles.ts';
import { shapes } from '../../../theme/shapes.ts';
import { canOwn, isWhole, movedHost, type EditedMember, type EditedPool } from './pool.ts';
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
  readonly #rows = new Slices(this, 15);
  #before: EditedPool | undefined;
  /** A row that moves in the document loses the focus for a moment. */
  #isMoving = false;

  constructor() {
    super();
    this.lifted = null;
  }

  get #members(): readonly EditedMember[] {
    return this.parts.pool.groups[this.parts.group]?.members ?? [];
  }

  #placeOf(host: string): number {
    return this.#members.findIndex((member) => member.host === host);
  }

  #nameOf(host: string): string {
    return this.parts.hosts.find(({ id }) => id === host)?.name ?? host;
  }

  #say(say: HubWords['pool']['moved'], host: string): void {
    const { hub } = this.parts;
    const told = (count: number) => hub.formats.number(count);
    hub.announce(say(this.#nameOf(host), told(this.#placeOf(host) + 1), told(this.#members.length)));
  }

  /** Moves a host, says where they are, and leaves the focus where it was. */
  async #move(host: string, place: number, part: string): Promise<void> {
    const { pool, group, change, words } = this.parts;
    if (place < 0 || place >= this.#members.length || place === this.#placeOf(host)) return;
    this.#isMoving = true;
    change(movedHost(pool, group, host, place));
    await this.#rendered();
    this.#focus(host, part);
    this.#isMoving = false;
    this.#say(words.moved, host);
  }

  #focus(host: string, part: string): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-host="${CSS.escape(host)}"] ${part}`)?.focus();
  }

  /** The view gives the new pool when it renders. */
  async #rendered(): Promise<void> {
    await Promise.resolve();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
  }

  #lift(host: string): void {
    const { words, pool } = this.parts;
    if (this.lifted === host) {
      this.lifted = null;
      return this.#say(words.dropped, host);
    }
    this.lifted = host;
    this.#before = pool;
    this.#say(words.lifted, host);
  }

  async #putBack(host: string): Promise<void> {
    const { words, change } = this.parts;
    if (this.#before) change(this.#before);
    this.lifted = null;
    await this.#rendered();
    this.#focus(host, '.handle');
    this.#say(words.moved, host);
  }

  #key(event: KeyboardEvent, host: string): void {
    const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
    const place = this.#placeOf(host);
    if (event.key === ' ') this.#lift(host);
    else if (this.lifted !== host) return;
    else if (event.key in steps) void this.#move(host, place + steps[event.key]!, '.handle');
    else if (event.key === 'Home') void this.#move(host, 0, '.handle');
    else if (event.key === 'End') void this.#move(host, this.#members.length - 1, '.handle');
    else if (event.key === 'Escape') void this.#putBack(host);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A pointer drags a row to wherever it is. The page hears of it, as the row itself moves in the document. */
  #drag(event: PointerEvent, host: string): void {
    if (event.button !== 0) return;
    this.lifted = host;
    this.#before = this.parts.pool;
    this.#isMoving = true;
    const life = new AbortController();
    const moved = ({ clientY }: PointerEvent) => {
      const rows = [...this.renderRoot.querySelectorAll('li')];
      const place = rows.findIndex((row) => clientY < row.getBoundingClientRect().bottom);
      const { pool, group, change } = this.parts;
      const to = place < 0 ? rows.length - 1 : place;
      if (to !== this.#placeOf(host)) change(movedHost(pool, group, host, to));
    };
    const ended = () => {
      life.abort();
      this.#isMoving = false;
      this.lifted = null;
      this.#say(this.parts.words.dropped, host);
    };
    const { signal } = life;
    document.addEventListener('pointermove', moved, { signal });
    document.addEventListener('pointerup', ended, { signal });
    document.addEventListener('pointercancel', ended, { signal });
  }

  /** Whoever goes on elsewhere has put it down. */
  #left(host: string): void {
    if (!this.#isMoving && this.lifted === host) this.lifted = null;
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
        @keydown=${(event: KeyboardEvent) => this.#key(event, host)}
        @pointerdown=${(event: PointerEvent) => this.#drag(event, host)}
        @blur=${() => this.#left(host)}
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
      @click=${() => void this.#move(host, i + by, `.${part}`)}
    >
      ${shapes[part]}
    </button>`;
  }
}
