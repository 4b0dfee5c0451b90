import type { HubWords } from '@team-booking/words/hub';
import { css, html, type TemplateResult } from 'lit';

/** What stands where something is still loading: rows of about its size, after a moment; after a second, words. */
export function skeleton(words: HubWords['frame'], isSlow: boolean): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="sr-only">${words.loading}</span>
    ${[0, 1, 2, 3, 4].map(() => html`<i></i>`)}
    <p class="muted" ?hidden=${!isSlow}>${words.slow}</p>
  </div>`;
}

export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: 0.75rem;
    padding: 1.5rem;
    animation: appear 0.2s 0.15s both;
  }
  .skeleton i {
    block-size: 2.5rem;
    border-radius: var(--radius-s);
    background: var(--sunk);
    border: 1px solid var(--line);
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
