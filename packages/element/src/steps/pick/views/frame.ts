import { localMinute, zoneTable } from '@team-booking/core/time';
import type { Day } from '@team-booking/sdk';
import { html, type TemplateResult } from 'lit';
import type { FullView } from '../../../view.ts';
import { arrows } from '../arrows.ts';
import { explanation } from '../overlay.ts';
import { nextCell } from './next-cell.ts';
import { canTurn, turn, type Stretch } from './turning.ts';

/** What the views beside the month share: heading, zone, arrows, and keys. */
export function frame(
  view: FullView,
  shown: readonly Day[],
  stretch: Stretch,
  { title, labels, content }: { title: unknown; labels: readonly [string, string]; content: TemplateResult },
): TemplateResult {
  const can = (step: -1 | 1) => canTurn(view, step, shown);
  const go = (step: -1 | 1) => turn(view, step, shown, stretch);
  return html`<section class="view" part="times" aria-labelledby="day" @keydown=${keydown(view, can, go)}>
    <header>
      <h3 id="day" tabindex="-1">${title}</h3>
      <div class="zone">${view.part('zone')}</div>
      ${arrows('', labels, can, go)}
    </header>
    <div class="pane" tabindex="-1">
      ${content}${shown.some(({ free }) => free) ? '' : html`<div class="none">${empty(view, shown)}</div>`}
    </div>
  </section>`;
}

/** Explains why none of the days has times. */
function empty(view: FullView, shown: readonly Day[]): unknown {
  return shown.some(({ why }) => why === 'loading') && view.state.slots.name !== 'failed'
    ? ''
    : explanation(view, shown[0]!.date, shown.at(-1)!.date, !!view.flow.nextSlot());
}

/** Handles arrows, Home, End and Page keys on times. */
function keydown(view: FullView, can: (step: -1 | 1) => boolean, go: (step: -1 | 1) => readonly Day[]) {
  return (event: KeyboardEvent): void => {
    const from = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || !from.matches('.time, .unfold')) return;
    const section = event.currentTarget as HTMLElement;
    const all = [...section.querySelectorAll<HTMLElement>('.time, .unfold')].filter(
      (one) => one === from || one.ariaDisabled !== 'true',
    );
    const cells = all.map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return { x: Math.round(left), y: Math.round(top) };
    });
    const to = nextCell(cells, all.indexOf(from), event.key, view.formats.direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (typeof to === 'number') {
      view.set({ slot: Number(all[to]!.dataset['time']) || null });
      return all[to]!.focus();
    }
    const step = to === 'after' ? 1 : -1;
    if (!can(step)) return view.announce(view.words.noFurther);
    focusIn(view, go(step), from, step > 0 || event.key === 'PageUp');
  };
}

/** Focuses the time of the first or last of the days that is nearest to that of a cell, once it is there. */
function focusIn(view: FullView, days: readonly Day[], { dataset }: HTMLElement, first: boolean): void {
  const { flow, state } = view;
  const zone = zoneTable(state.choice.timeZone);
  const free = days.filter((day) => day.free);
  const date = (first ? free[0] : free.at(-1))?.date;
  const away = (at: number) => Math.abs(localMinute(zone, at) - localMinute(zone, Number(dataset['time'] ?? 0)));
  const [slot] = (date ? [...flow.slotsOf(date)] : []).sort((a, b) => away(a.start) - away(b.start));
  view.set({ slot: slot?.start ?? null });
  view.focus('.view .time[tabindex="0"]', '.view .none button');
}
