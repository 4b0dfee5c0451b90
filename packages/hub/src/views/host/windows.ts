import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { hoursOfDay } from '../../format/week.ts';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';
import { isOvernight, withMore, type Window } from './week.ts';

/** Native inputs for the windows of a day, each from and until, with what adds one more. */
export function windowInputs(
  hub: Hub,
  words: HubWords['hours'],
  day: string,
  windows: readonly Window[],
  change: (windows: readonly Window[]) => void,
): TemplateResult {
  const time = (i: number, part: 'start' | 'end', label: string) => {
    const typed = (event: Event) => {
      const { value } = event.target as HTMLInputElement;
      // While it is typed, a time is empty.
      if (value)
        change(windows.with(i, { ...windows[i]!, [part]: part === 'end' && value === '00:00' ? '24:00' : value }));
    };
    const shown = windows[i]![part];
    return html`<input
      class="in"
      type="time"
      required
      aria-label=${label}
      .value=${shown === '24:00' ? '00:00' : shown}
      @change=${typed}
    />`;
  };
  return html`<span class="windows"
    >${
      windows.length === 0
        ? html`<span class="muted small">${words.notAvailable}</span>`
        : windows.map(
            (window, i) =>
              html`<span class="window"
                >${time(i, 'start', words.from(day))}<span aria-hidden="true">–</span
                >${time(i, 'end', words.until(day))}
                ${isOvernight(window) ? html`<span class="tiny muted">${words.nextDay}</span>` : nothing}
                <button
                  class="btn quiet icon"
                  type="button"
                  aria-label="${day}: ${words.remove(hoursOfDay(hub.locale, window))}"
                  @click=${() => change(windows.toSpliced(i, 1))}
                >
                  ${icons.x}
                </button></span
              >`,
          )
    }</span
  >`;
}

/** Adds a window to a day. */
export function moreButton(
  words: HubWords['hours'],
  day: string,
  windows: readonly Window[],
  change: (windows: readonly Window[]) => void,
): TemplateResult {
  return html`<button
    class="btn quiet icon"
    type="button"
    aria-label=${words.add(day)}
    title=${words.add(day)}
    @click=${() => change(withMore(windows))}
  >
    ${icons.plus}
  </button>`;
}

export const windowsStyles = css`
  .windows {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    align-items: center;
  }
  .window {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
  }
  .window .in {
    inline-size: auto;
    min-inline-size: 6.25rem;
    padding-inline: 0.5rem;
    text-align: center;
  }
  @media (max-width: 45rem) {
    .window {
      gap: 0.125rem;
    }
    .window .in {
      padding-inline: 0.25rem;
    }
  }
`;
