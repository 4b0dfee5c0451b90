import { css } from 'lit';

export const correctionsStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .cols {
    display: grid;
    gap: 1.5rem;
    align-items: start;
  }
  .cols > * {
    min-inline-size: 0;
  }
  .list li {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    padding: 0.75rem 1rem;
  }
  @container (min-width: 52rem) {
    .cols.two {
      grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
    }
  }
`;
