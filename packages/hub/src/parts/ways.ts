import { css, html, nothing, type TemplateResult } from 'lit';

/**
 * What can be done about something, or what was said once it was done. That stands in the place of the buttons, which is as high as it was: else what is below would come up
 * under the pointer.
 *
 * @param said `null` = nothing was done yet
 */
export function ways(buttons: unknown, said: string | null): TemplateResult {
  return html`<div class="answering">
    <div class="row wrap ${said === null ? '' : 'unseen'}">${buttons}</div>
    ${said === null ? nothing : html`<p class="small words">${said}</p>`}
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
