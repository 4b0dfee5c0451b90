import { css } from 'lit';

/** Fields in groups: one column, two where there is space. */
export const formStyles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5rem;
    align-content: start;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr));
    gap: 1rem 1.25rem;
    align-items: start;
  }
  .fields > .all {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    align-content: start;
    font-size: 0.8125rem;
  }
  .field > label {
    font-weight: 500;
  }
  .toggle {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
  }
  .toggle input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0.0625rem 0 0;
    flex: none;
    accent-color: var(--accent);
  }
  .toggle ~ p {
    padding-inline-start: 1.75rem;
  }
  .in.number {
    inline-size: 9rem;
    flex: none;
  }
  /* As wide as what stands in it, which some languages say in many letters. */
  @supports (field-sizing: content) {
    .in.number {
      field-sizing: content;
      inline-size: auto;
      min-inline-size: 7rem;
      max-inline-size: 100%;
      justify-self: start;
    }
  }
  .in.span {
    inline-size: 9rem;
    flex: 0 1 auto;
  }
  @supports (field-sizing: content) {
    .in.span {
      field-sizing: content;
      inline-size: auto;
      min-inline-size: 9rem;
    }
  }
  .in.unit {
    inline-size: auto;
  }
  textarea.in {
    resize: vertical;
    line-height: 1.45;
  }
  [aria-invalid='true'] {
    border-color: var(--bad);
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .toggle {
      min-block-size: 2.75rem;
      align-items: center;
    }
  }
`;
