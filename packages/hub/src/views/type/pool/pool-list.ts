import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { hostStyles } from '../../../parts/host.ts';
import { areMany } from '../../../parts/late.ts';
import { steadyStyles } from '../../../parts/long.ts';
import { menuStyles } from '../../../parts/menu.ts';
import { Slices } from '../../../parts/slices.ts';
import { base } from '../../../theme/base.styles.ts';
import { Ahead } from './ahead.ts';
import { Lifting } from './lifting.ts';
import { canOwn, isWhole, withMember, withoutHost, type EditedMember } from './pool.ts';
import { addSelect } from './pool-controls.ts';
import type { PoolListParts } from './pool-list-parts.ts';
import { poolListStyles } from './pool-list.styles.ts';
import type { PoolRow, RowActs } from './pool-row-parts.ts';
import { poolRow } from './pool-row.ts';
import { partsByPriority, SHARES } from './shares.ts';

/**
 * The hosts of a group, in the order of their turns. They are moved by the handle, by two buttons, and by keys: `Space` lifts and puts down,
 * arrows move, Esc puts back. Every place is spoken.
 */
export class HubPoolList extends LitElement {
  static override properties = { parts: { attribute: false }, lifted: { state: true } };
  static override styles = [base, hostStyles, menuStyles, steadyStyles, poolListStyles];
  declare parts: PoolListParts;
  /** Who is being moved. */
  declare lifted: string | null;
  /** The pool that is shown, and how it is changed. */
  readonly ahead = new Ahead(this);
  readonly #lifting = new Lifting(this);
  readonly #slices = new Slices(this, 6);
  readonly #acts: RowActs = {
    change: (host, change) => this.ahead.change((pool) => withMember(pool, host, change)),
    own: (host) => this.ahead.change((pool) => ({ ...pool, owner: host })),
    remove: (host) => this.ahead.change((pool) => withoutHost(pool, this.parts.group, host)),
    step: (host, by) => void this.#lifting.step(host, by),
    key: (event, host) => this.#lifting.key(event, host),
    drag: (event, host) => this.#lifting.drag(event, host),
    left: (host) => this.#lifting.left(host),
  };

  constructor() {
    super();
    this.lifted = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lifting.end();
  }

  override render(): TemplateResult {
    const { words, group, label, hub } = this.parts;
    const { pool } = this.ahead;
    const { need = 'all', members = [] } = pool.groups[group] ?? {};
    const isShared = !isWhole({ need, members }) && pool.mode !== 'solo';
    const rows = this.#rows(members, isShared);
    const telling = { words, formats: hub.formats };
    return html`<div class="card">
      ${
        isShared
          ? html`<div class="member heads tiny muted" aria-hidden="true">
              <span class="who">${words.host}</span><span class="share">${words.share}</span
              ><span class="priority">${words.priority}</span><span></span>
            </div>`
          : nothing
      }
      <ol aria-label=${label} class="steady ${isShared ? '' : 'whole'}">
        ${repeat(
          this.#slices.of(rows),
          ({ host }) => host,
          // Only the rows in which something has changed are made anew: of a host who moves, few.
          (row) => guard([words, hub.formats, ...Object.values(row)], () => poolRow(row, telling, this.#acts)),
        )}
      </ol>
      <p id="how" class="sr-only">${words.howToMove}</p>
      ${addSelect(this.parts, this.ahead)}
    </div>`;
  }

  #rows(members: readonly EditedMember[], isShared: boolean): readonly PoolRow[] {
    const { hosts, hub, was } = this.parts;
    const { pool } = this.ahead;
    const names = new Map(hosts.map(({ id, name }) => [id, name]));
    const percents = isShared ? partsByPriority(members) : [];
    const owners = new Set(canOwn(pool));
    const all = pool.groups.reduce((sum, group) => sum + group.members.length, 0);
    const isOfMany = areMany(all * SHARES.length);
    return members.map(({ host, share, priority }, i) => ({
      host,
      share,
      priority,
      name: names.get(host) ?? host,
      part: percents[i] === undefined ? null : hub.formats.percent(percents[i]),
      was: was(host),
      isOwner: pool.owner === host && owners.has(host),
      canOwn: owners.has(host),
      isLifted: this.lifted === host,
      isFirst: i === 0,
      isLast: i === members.length - 1,
      isOfMany,
    }));
  }
}
