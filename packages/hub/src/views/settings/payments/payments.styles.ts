import { css } from 'lit';

export const paymentsStyles = css`
  .body {
    gap: 1.75rem;
    max-inline-size: 52rem;
  }
  .providers {
    display: grid;
    gap: 0.75rem;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr));
    gap: 0.5rem 1rem;
  }
  .address {
    gap: 0.25rem;
  }
  .framed {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .framed > li:last-child {
    border: 0;
  }
  .item {
    padding-inline: 1rem;
  }
  .item.priced {
    grid-template-columns: minmax(0, 1.2fr) 6rem minmax(0, 1.4fr);
    padding-block: 0.75rem;
  }
  .item.priced dl {
    display: grid;
    gap: 0.25rem;
  }
  .item.priced dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .item.refund {
    grid-template-columns: minmax(0, 1fr) 6rem minmax(6rem, auto);
    padding-block: 0.75rem;
  }
  .refund > .tag {
    justify-self: end;
  }
  .all {
    grid-column: 1 / -1;
    margin-block-start: 0.375rem;
  }
  .price {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .body .empty {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  @container (max-width: 45rem) {
    .item.priced {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .item.priced dl {
      grid-column: 1 / -1;
    }
    .item.refund {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .refund .grow {
      flex-basis: 100%;
    }
    .item.refund > .tag {
      grid-column: 1 / -1;
      justify-self: start;
    }
  }
`;
