import { css } from 'lit';

/** Fields, chips, segments and keys. */
export const fields = css`
  label.f {
    display: grid;
    gap: 0.375rem;
    font-weight: 500;
    font-size: 0.8125rem;
  }
  .in {
    min-block-size: 2.25rem;
    border: 1px solid var(--field);
    border-radius: var(--radius-s);
    background: var(--raised);
    padding: 0.375rem 0.75rem;
    font-weight: 400;
    inline-size: 100%;
    min-inline-size: 0;
  }
  input:placeholder-shown {
    text-overflow: ellipsis;
  }
  select.chip,
  summary.chip,
  select.in {
    --from-end: 0.5rem;
    appearance: none;
    padding-inline-end: calc(var(--from-end) + 1rem);
    /* No shorthand: it would take the colour away. */
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50% 62%, transparent 62%),
      linear-gradient(-45deg, transparent 50%, currentColor 50% 62%, transparent 62%);
    background-position:
      calc(100% - var(--from-end) - 0.3rem) 55%,
      calc(100% - var(--from-end)) 55%;
    background-size: 0.35rem 0.35rem;
    background-repeat: no-repeat;
  }
  select.in {
    --from-end: 0.75rem;
  }
  :is(select, summary).chip:dir(rtl),
  select.in:dir(rtl) {
    background-position:
      var(--from-end) 55%,
      calc(var(--from-end) + 0.3rem) 55%;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    font-weight: 500;
    font-size: 0.8125rem;
    line-height: 1.2;
    min-block-size: 1.875rem;
    padding: 0 0.625rem;
    border-radius: 99rem;
    border: 1px solid var(--rim);
    background-color: var(--raised);
    color: var(--text);
    max-inline-size: 14rem;
    text-overflow: ellipsis;
  }
  .chip.on {
    background-color: var(--tint);
    border-color: var(--edge);
    color: var(--accent);
  }
  .seg {
    display: inline-flex;
    border: 1px solid var(--line);
    border-radius: 99rem;
    padding: 2px;
    font-size: 0.8125rem;
  }
  .seg button {
    border: 0;
    background: none;
    color: var(--muted);
    padding: 0.3125rem 0.75rem;
    border-radius: 99rem;
    font-weight: 500;
    cursor: pointer;
    line-height: 1.2;
  }
  .seg [aria-pressed='true'] {
    background: var(--tint);
    color: var(--accent);
    font-weight: 600;
  }
  kbd {
    font: inherit;
    font-size: 0.6875rem;
    line-height: 1;
    font-weight: 500;
    color: var(--muted);
    border: 1px solid var(--line);
    border-radius: 0.3125rem;
    padding: 0.1875rem 0.3125rem;
    background: var(--sunk);
    min-inline-size: 1.25rem;
    display: inline-grid;
    place-items: center;
  }
  fieldset.plain {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  @media (pointer: coarse) {
    label.row:has(> [type='checkbox'], > [type='radio']) {
      min-block-size: 2.75rem;
    }
  }
`;
