import { html, type TemplateResult } from 'lit';

/** A page of somebody’s around an element. Its styles are those of the preview. */
export function pageOf(element: HTMLElement): TemplateResult {
  return html`<div class="somebodys">
    <div class="browser" aria-hidden="true"><i></i><i></i><i></i></div>
    <div class="content">
      <b aria-hidden="true"></b><s aria-hidden="true"></s><s aria-hidden="true"></s>
      <div class="embedded">${element}</div>
      <s aria-hidden="true"></s><s aria-hidden="true"></s>
    </div>
  </div>`;
}
