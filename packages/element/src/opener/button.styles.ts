import { css } from 'lit';

/** The button. Where it floats, a page can move it: the rules of `:host` yield to the page's. */
export const buttonStyles = css`
  :host {
    display: inline-block;
    inline-size: auto;
    max-inline-size: 100%;
    container-type: normal;
    vertical-align: middle;
  }
  :host([floating]) {
    position: fixed;
    z-index: 1000;
    --corner: max(env(safe-area-inset-left, 0px), env(safe-area-inset-right, 0px));
  }
  :host([floating$='end']) {
    inset-inline-end: calc(24px + var(--corner));
  }
  :host([floating$='start']) {
    inset-inline-start: calc(24px + var(--corner));
  }
  :host([floating^='bottom']) {
    inset-block-end: calc(24px + env(safe-area-inset-bottom, 0px));
  }
  :host([floating^='top']) {
    inset-block-start: calc(24px + env(safe-area-inset-top, 0px));
  }
  .pill {
    min-block-size: 48px;
    display: flex;
    gap: 0.625em;
    align-items: center;
    justify-content: center;
  }
  .pinned {
    font-size: 1em;
    min-block-size: 56px;
    min-inline-size: 56px;
    padding: 0 17px;
    border-radius: 99em;
    box-shadow: 0 4px 14px rgb(0 0 0 / 0.24);
  }
  .pinned .icon {
    inline-size: 1.25em;
  }
  .pinned span:not(.sr-only) {
    padding-inline-end: 0.375em;
  }
  .away {
    opacity: 0;
  }
  @media print {
    .pinned {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .pinned {
      transition: opacity 0.16s;
    }
  }
`;
