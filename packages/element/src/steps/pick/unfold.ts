import { html, nothing, type TemplateResult } from 'lit';
import type { FullView } from '../../view.ts';

/** Expands a clamped description. */
export function unfold({ words, local, set }: FullView): TemplateResult | typeof nothing {
  if (!local.folded && !local.unfolded) return nothing;
  return html`<button
    type="button"
    class="link more"
    aria-expanded=${!!local.unfolded}
    @click=${() => set({ unfolded: !local.unfolded })}
  >
    ${local.unfolded ? words.less : words.more}
  </button>`;
}
