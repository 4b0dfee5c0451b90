import { html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../../parts/host.ts';
import { shapes } from '../../../theme/shapes.ts';
import { moreOf, prioritySelect, shareSelect } from './pool-controls.ts';
import type { PoolRow, RowActs, RowTelling } from './pool-row-parts.ts';

/** A host of a pool: where they stand, their share, and when they are asked. */
export function poolRow(row: PoolRow, telling: RowTelling, acts: RowActs): TemplateResult {
  const { host, name, part, was, isOwner, isLifted, isFirst, isLast } = row;
  const { words } = telling;
  return html`<li class="member ${was === undefined ? '' : 'changed'} ${isLifted ? 'lifted' : ''}" data-host=${host}>
    <button
      class="handle"
      type="button"
      aria-label=${words.move(name)}
      aria-describedby="how"
      aria-pressed=${isLifted}
      @keydown=${(event: KeyboardEvent) => acts.key(event, host)}
      @pointerdown=${(event: PointerEvent) => acts.drag(event, host)}
      @blur=${() => acts.left(host)}
    >
      ${shapes.drag}
    </button>
    <span class="who row"
      >${avatar({ id: host, name }, 'm')}<span class="grow"
        ><span class="row wrap"
          ><b class="words">${name}</b
          >${isOwner ? html`<span class="tag line">${shapes.star}${words.owner}</span>` : nothing}</span
        >${was === undefined ? nothing : html`<span class="tiny accent words">${was}</span>`}</span
      ></span
    >
    ${
      part === null
        ? nothing
        : html`<span class="share row">${shareSelect(row, telling, acts)}<span class="small muted">${part}</span></span
            ><span class="priority">${prioritySelect(row, telling, acts)}</span>`
    }
    <span class="acts row">
      ${stepButton(row, -1, isFirst, words.up(name), acts)} ${stepButton(row, 1, isLast, words.down(name), acts)}
      ${moreOf(row, words, acts)}
    </span>
  </li>`;
}

function stepButton({ host }: PoolRow, by: 1 | -1, isEnd: boolean, label: string, acts: RowActs): TemplateResult {
  const part = by < 0 ? 'up' : 'down';
  return html`<button
    class="btn quiet icon ${part}"
    type="button"
    aria-label=${label}
    aria-disabled=${isEnd}
    @click=${() => acts.step(host, by)}
  >
    ${shapes[part]}
  </button>`;
}
