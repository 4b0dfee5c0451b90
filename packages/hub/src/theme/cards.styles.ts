import { css } from 'lit';

/** Cards, lists, tags, counts and notes. */
export const cards = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 550;
    padding: 0.25rem 0.4375rem;
    border-radius: 99rem;
    background: color-mix(in oklab, currentColor 9%, var(--surface));
    white-space: nowrap;
  }
  .tag.line {
    background: none;
    border: 1px solid var(--line);
    color: var(--muted);
  }
  .tag svg {
    font-size: 0.8125rem;
  }
  .count {
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 600;
    padding: 0.1875rem 0.375rem;
    border-radius: 99rem;
    background: color-mix(in oklab, var(--warn) 9%, transparent);
    color: var(--warn);
    min-inline-size: 1.25rem;
    text-align: center;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .card > header {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
    min-block-size: 2.875rem;
  }
  .pad {
    padding: 1rem;
  }
  /* Not by what stands before: then Chromium would find the styles of all that is in a list, of any list, when one of it moves. */
  .list > li:not(:first-child) {
    border-block-start: 1px solid var(--line);
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--line);
    margin: 0;
    inline-size: 100%;
  }
  .note {
    display: flex;
    gap: 0.5rem;
    padding: 0.625rem 0.75rem;
    border-radius: var(--radius-s);
    background: color-mix(in oklab, var(--bad) 8%, var(--surface));
    border: 1px solid color-mix(in oklab, var(--bad) 30%, var(--surface));
    font-size: 0.8125rem;
  }
  /* Among words, a colour alone tells no link. */
  .note a:not(.btn):any-link {
    text-decoration: underline;
  }
`;
