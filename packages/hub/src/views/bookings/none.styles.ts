import { css } from 'lit';

export const noneStyles = css`
  .first {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
    inline-size: min(45rem, 100%);
    margin-inline: auto;
    padding: 2.5rem 1.5rem;
    text-align: center;
    text-wrap: balance;
  }
  .first h2 {
    font-size: 1.25rem;
  }
  /* The rows that will be there, ever fainter. */
  .to-come {
    display: grid;
    gap: 0.5rem;
    justify-items: center;
    margin-block-end: 1rem;
  }
  .to-come i {
    inline-size: min(22rem, 80%);
    block-size: 2.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background:
      linear-gradient(var(--edge), var(--edge)) 0.75rem center / 3rem 0.5rem no-repeat,
      linear-gradient(var(--line), var(--line)) 4.5rem center / calc(100% - 5.25rem) 0.5rem no-repeat var(--surface);
  }
  .to-come i:nth-child(2) {
    scale: 0.95;
    opacity: 0.55;
  }
  .to-come i:nth-child(3) {
    scale: 0.9;
    opacity: 0.25;
  }
  .to-come:dir(rtl) i {
    background-position:
      calc(100% - 0.75rem) center,
      0.75rem center;
  }
  .address {
    margin-block: 1rem 0.5rem;
    padding: 0.75rem 0.75rem 0.75rem 1rem;
    font-weight: 600;
    text-align: start;
  }
  .address:dir(rtl) {
    padding: 0.75rem 1rem 0.75rem 0.75rem;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75rem;
  }
  .way {
    position: relative;
    display: grid;
    gap: 0.375rem;
    align-content: start;
    padding: 1rem;
    text-align: start;
    text-wrap: wrap;
  }
  .way:hover {
    background: var(--sunk);
  }
  .way h3 {
    font-size: 0.875rem;
  }
  .way a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--radius);
  }
  .way a:focus-visible {
    outline: none;
  }
  .way a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  @media (max-width: 45rem) {
    .first {
      padding: 1.5rem 1rem;
    }
    .address {
      flex-wrap: wrap;
    }
    .address .btn {
      inline-size: 100%;
    }
  }
`;
