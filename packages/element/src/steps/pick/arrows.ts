import { html, type TemplateResult } from 'lit';
import { nextIcon, previousIcon } from '../../theme/icons.ts';

/** A button back and one forward. */
export function arrows(
  name: string,
  labels: readonly [back: string, forward: string],
  can: (step: -1 | 1) => boolean,
  go: (step: -1 | 1) => void,
): TemplateResult {
  const arrow = (step: -1 | 1, label: string, icon: TemplateResult) =>
    html`<button
      type="button"
      class="round"
      aria-label=${label}
      aria-disabled=${!can(step)}
      @click=${() => can(step) && go(step)}
    >
      ${icon}
    </button>`;
  return html`<div class="arrows ${name}">${arrow(-1, labels[0], previousIcon)}${arrow(1, labels[1], nextIcon)}</div>`;
}
