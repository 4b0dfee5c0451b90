import { css } from 'lit';

/** Notices, and one-column pages. */
export const noticeStyles = css`
  .booker {
    --danger: var(
      --team-booking-danger,
      light-dark(oklch(min(0.5, var(--limit, 1)) 0.19 25), oklch(max(0.76, var(--limit, 0)) 0.13 22))
    );
    --field: color-mix(in oklab, var(--muted) 78%, var(--surface));
    --quiet: color-mix(in oklab, var(--text) 4%, var(--surface));
  }
  .page {
    display: grid;
    grid-template-columns: minmax(0, 30em);
    gap: 1.25em;
    justify-content: center;
    align-content: start;
    padding: 1.75em 1em;
    min-block-size: 29em;
  }
  .lead {
    display: grid;
    gap: 0.25em;
    justify-items: center;
    text-align: center;
    text-wrap: balance;
  }
  .lead p,
  .later,
  .what-next li,
  .card div {
    color: var(--muted);
  }
  .notice {
    --tone: var(--accent);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding: 0.875em 1em;
    margin-block-end: 1.25em;
    border: 1px solid color-mix(in oklab, var(--tone) 35%, var(--surface));
    border-radius: var(--radius);
    background: color-mix(in oklab, var(--tone) 9%, var(--surface));
    font-size: 0.9375em;
  }
  .booker > .notice {
    margin: 1.25em 1.25em 0;
  }
  .notice.bad {
    --tone: var(--danger);
  }
  .notice > p {
    flex: 1 1 16em;
  }
  .notice ul {
    flex-basis: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    flex-basis: 100%;
  }
  .notice .secondary {
    padding: 0.625em 0.875em;
  }
`;
