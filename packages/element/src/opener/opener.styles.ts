import { css } from 'lit';

/** What is on the page itself lies on it: the booker's ground and frame are the dialog's. */
export const openerStyles = css`
  :where(:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .bare {
    display: block;
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    overflow: visible;
  }
`;
