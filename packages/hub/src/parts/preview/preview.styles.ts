import { css } from 'lit';

export const previewStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .seg button {
    padding: 0.3125rem 0.5rem;
  }
  .box {
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    min-block-size: 6rem;
    background: light-dark(oklch(0.975 0.004 270), oklch(0.155 0.012 270));
  }
  .box.phone {
    max-inline-size: 23.5rem;
    inline-size: 100%;
    margin-inline: auto;
  }
  .box.light {
    color-scheme: light;
  }
  .box.dark {
    color-scheme: dark;
  }
  .inner {
    transform-origin: 0 0;
    /* What sticks to the foot of a page sticks to the foot of this. */
    overflow: hidden;
    padding: 1rem;
    font-size: 16px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .inner:dir(rtl) {
    transform-origin: 100% 0;
  }
  .phone .inner {
    padding: 0;
  }
  .somebodys {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: light-dark(#fff, oklch(0.2 0.012 270));
    overflow: hidden;
    position: relative;
    min-block-size: 32rem;
    transform: translate(0);
  }
  .phone .somebodys {
    border: 0;
    border-radius: 0;
  }
  .browser {
    display: flex;
    gap: 0.375rem;
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
  }
  .browser i {
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: 50%;
    background: var(--line);
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    padding: 1.5rem;
  }
  .content > b,
  .content > s {
    block-size: 0.75rem;
    border-radius: 0.375rem;
    background: var(--line);
  }
  .content > b {
    block-size: 1.75rem;
    inline-size: 60%;
  }
  .content > s:nth-of-type(even) {
    inline-size: 75%;
  }
  .browser i,
  .content > b,
  .content > s {
    forced-color-adjust: none;
  }
`;
