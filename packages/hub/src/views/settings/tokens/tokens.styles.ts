import { css } from 'lit';

export const tokensStyles = css`
  .item {
    grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr) auto;
    min-block-size: 4rem;
  }
  form.col {
    max-inline-size: 28rem;
  }
  @container (max-width: 45rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.625rem;
    }
    .times {
      grid-area: 2 / 1;
    }
  }
`;
