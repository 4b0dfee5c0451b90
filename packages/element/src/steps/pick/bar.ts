import { html, type TemplateResult } from 'lit';
import type { View } from '../../view.ts';

/** The bar with the summary of what is chosen, and its actions. */
export function bar(summary: unknown, hint: unknown, actions: unknown): TemplateResult {
  return html`<footer class="bar" part="bar">
    <div class="summary"><b>${summary}</b><small>${hint}</small></div>
    ${actions}
  </footer>`;
}

/** The bar of the pick step. Its button is focusable before a slot is chosen, and then announces what is missing. */
export function pickBar(view: View, hint: string, label: string, busy = false, extra?: TemplateResult): TemplateResult {
  const { words, formats, flow, state } = view;
  const { slot, timeZone } = state.choice;
  const proceed = () => {
    if (slot) return busy || flow.proceed();
    view.announce(words.chooseTime);
    view.focus('.slots [tabindex="0"]', '.calendar [tabindex="0"]');
  };
  return bar(
    slot
      ? formats.range(slot.start, slot.duration, timeZone, 'short')
      : html`<span class="missing">${words.chooseTime}</span>`,
    [words.zoneTime(formats.place(timeZone, slot?.start ?? view.now())), hint].filter(Boolean).join(' · '),
    html`${extra}<button
        type="button"
        part="button"
        class="primary"
        aria-disabled=${!slot || busy}
        aria-busy=${busy}
        @click=${proceed}
      >
        ${label}
      </button>`,
  );
}
