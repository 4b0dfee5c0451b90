import { css } from 'lit';
import { waysStyles } from '../../parts/ways.ts';

/** With the parts that it is made of. */
const own = css`
  .waits li {
    display: flex;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
  }
  /* With what was said, which stands in the middle. */
  .waits .done > span {
    align-self: center;
  }
  .waits .col {
    gap: 0.25rem;
  }
  .waits .block {
    display: block;
  }
  .waits .row.wrap {
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.25rem;
  }
`;

export const waitsStyles = [waysStyles, own];
