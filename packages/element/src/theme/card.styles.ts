import { css } from 'lit';

/** One-column pages (booked, manage, cancel), and the strip above the month while rescheduling. */
export const cardStyles = css`
  .page :is(.notice, .field) {
    inline-size: 100%;
    text-align: start;
    margin: 0;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 50%;
    --tone: light-dark(oklch(0.5 0.13 155), oklch(0.78 0.14 155));
    color: var(--tone);
    background: color-mix(in oklab, var(--tone) 14%, var(--surface));
  }
  .mark .icon {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .mark.waiting {
    --tone: var(--muted);
  }
  .later {
    font-size: 0.875em;
  }
  .later .link {
    font-size: 1em;
    padding: 0.375em 0.5em;
  }
  .card {
    inline-size: 100%;
    display: grid;
    gap: 0.875em;
    padding: 1.25em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    text-align: start;
  }
  .card h3 {
    font-size: 1.0625em;
  }
  .card dl {
    font-size: 0.9375em;
  }
  .zone-line,
  .old,
  s {
    color: var(--muted);
  }
  .calendars p {
    flex-basis: 100%;
    font-size: 0.875em;
    color: var(--muted);
  }
  .calendars .secondary {
    padding: 0.625em 1em;
    font-size: 0.875em;
  }
  .actions,
  .calendars {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: center;
  }
  .danger,
  .danger:hover {
    background: var(--danger);
  }
  .moving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.875em 1.25em;
    border-block-end: 1px solid var(--line);
    font-size: 0.9375em;
  }
  .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .moving h3 {
    flex: none;
  }
  @container (max-width: 31.99em) {
    .moving ~ .bar .summary {
      flex-basis: 100%;
    }
  }
  @container (min-width: 32em) {
    .moving {
      padding-inline: 1.75em;
    }
  }
`;
