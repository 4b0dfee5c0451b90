import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * What is asked with what can be done about it; or, once something was done, only that. It stands in the middle of a place that is as high as it was:
 * else what is below would come up under the pointer.
 *
 * @param done `null` = nothing was done yet
 */
export function ways(asked: unknown, done: TemplateResult | null): TemplateResult {
  return html`<div class="answering grow">
    ${done === null ? nothing : html`<div class="col done">${done}</div>`}
    <div class="col ${done === null ? '' : 'unseen'}">${asked}</div>
  </div>`;
}

export const waysStyles = css`
  .answering {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .answering > * {
    grid-area: 1 / 1;
    align-self: center;
  }
  .unseen {
    visibility: hidden;
  }
`;
