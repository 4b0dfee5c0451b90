import type { Time } from '@team-booking/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { dateOf } from '../../format/formats.ts';
import { soon } from '../../format/soon.ts';
import type { FullView } from '../../view.ts';

/** The next free time, at one press. */
export function nextFree(view: FullView): TemplateResult | typeof nothing {
  const next = view.flow.nextFree();
  return next
    ? html`<button type="button" part="next" class="link next" @click=${() => goTo(view, next)}>
        ${view.words.nextFree(soonOf(view, next))}
      </button>`
    : nothing;
}

export function soonOf({ formats, state, now }: FullView, { start }: Time): string {
  return soon(formats, start, state.choice.timeZone, now());
}

/** Shows and picks a time, wherever it lies. */
export function goTo(view: FullView, time: Time): void {
  const day = dateOf(time.start, view.state.choice.timeZone);
  view.set({ day, time: time.start });
  view.flow.choose({ day, time });
  view.focus(`[data-time="${time.start}"]`);
}
