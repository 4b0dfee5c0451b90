import { css, html, nothing, type TemplateResult } from 'lit';

/** What stands where nothing is: what will be there and by whom, and the way on. */
export function empty(title: string, more: string, way: TemplateResult | typeof nothing = nothing): TemplateResult {
  return html`<div class="empty">
    <h2>${title}</h2>
    <p class="muted">${more}</p>
    ${way}
  </div>`;
}

export const emptyStyles = css`
  .empty {
    display: grid;
    justify-items: center;
    gap: 0.375rem;
    padding: 2.5rem 1.5rem;
    text-align: center;
    text-wrap: balance;
  }
  .empty .btn {
    margin-block-start: 0.5rem;
  }
`;
