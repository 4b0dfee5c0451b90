import { css } from 'lit';

export const calendarsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  .calendar {
    display: grid;
    gap: 0.625rem;
    padding: 0.875rem 1rem;
  }
  .calendar .who {
    flex-basis: 11rem;
  }
  .calendar .row > svg {
    margin-block-start: 0.125rem;
  }
  .uses {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: center;
    font-size: 0.8125rem;
  }
  .uses label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
    margin: 0;
    flex: none;
  }
  .found label {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  form.col {
    gap: 0.875rem;
  }
  .secret {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .secret .in {
    flex: 1 1 16rem;
    inline-size: auto;
  }
  @media (pointer: coarse), (max-width: 45rem) {
    .uses label {
      min-block-size: 2.75rem;
    }
  }
`;
