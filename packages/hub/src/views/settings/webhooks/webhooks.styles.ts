import { css } from 'lit';

export const webhooksStyles = css`
  .item {
    grid-template-columns: minmax(0, 1.6fr) minmax(0, 0.8fr) auto;
    min-block-size: 4rem;
  }
  .events {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
    gap: 0.25rem 1rem;
  }
  .events .all {
    grid-column: 1 / -1;
  }
  form.col {
    max-inline-size: 44rem;
  }
  .deliveries {
    display: grid;
    gap: 0.75rem;
  }
  .item.sent {
    grid-template-columns: minmax(0, 1.4fr) auto minmax(0, 1.2fr) auto;
    min-block-size: 3rem;
    padding-inline: 1rem;
  }
  .deliveries .unfolded {
    padding-inline: 1rem;
  }
  .deliveries li:last-child {
    border: 0;
  }
  @container (max-width: 45rem) {
    .item {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 0.625rem;
    }
    .item > :nth-child(2) {
      grid-row: 2;
    }
    .item.sent {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .item.sent > :nth-child(2) {
      grid-row: auto;
    }
    .answered,
    time {
      grid-column: 1 / -1;
    }
  }
`;
