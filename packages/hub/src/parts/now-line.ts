import { css, html, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';

/** Where now is among the lines of an `ol`. */
export function nowLine({ formats, now }: Hub): TemplateResult {
  return html`<li class="now"><span class="tiny">${formats.time(now())}</span></li>`;
}

export const nowLineStyles = css`
  ol > li.now {
    position: relative;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0;
    min-block-size: 1.25rem;
    margin-block: -0.625rem;
    padding: 0;
    border: 0;
    color: var(--accent);
  }
  ol > li.now:first-child,
  ol > li.now:last-child {
    margin-block: 0;
  }
  .now::after {
    content: '';
    flex: 1;
    border-block-start: 1.5px solid var(--accent);
  }
  .now span {
    background: var(--surface);
    font-weight: 650;
    padding-inline-end: 0.5rem;
  }
`;
