import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';

/** Some keys that do something in a list, and the way to all of them. Nothing where single keys do nothing. */
export function keyHints(hub: Hub, hints: TemplateResult): TemplateResult | typeof nothing {
  if (!hub.keys) return nothing;
  return html`<footer class="keys">
    ${hints}<button class="btn quiet" type="button" @click=${() => hub.showKeys()}>
      <kbd>?</kbd>${hub.words.allKeys}
    </button>
  </footer>`;
}

export const keyHintsStyles = css`
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    padding: 0.5rem 1.5rem;
    border-block-start: 1px solid var(--line);
    color: var(--muted);
    font-size: 0.75rem;
    margin-block-start: auto;
  }
  .keys span {
    display: flex;
    gap: 0.3125rem;
    align-items: center;
  }
  /* As high as what stands beside it. */
  .keys .btn {
    gap: 0.3125rem;
    margin: -0.375rem -0.5rem;
    padding-inline: 0.5rem;
    font-size: inherit;
    font-weight: inherit;
  }
  @media (max-width: 45rem) {
    .keys {
      display: none;
    }
  }
`;
