import { css } from 'lit';

export const messageStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    container-type: inline-size;
  }
  .two {
    display: grid;
    flex: 1;
  }
  .editor {
    padding: 1rem 1.25rem 1.5rem;
    display: grid;
    gap: 1rem;
    align-content: start;
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: 0.375rem;
  }
  .reader {
    background: var(--sunk);
    border-block-start: 1px solid var(--line);
    padding: 1rem 1.25rem 1.5rem;
    display: grid;
    gap: 0.75rem;
    align-content: start;
    min-inline-size: 0;
  }
  .sheet {
    overflow: hidden;
    box-shadow: 0 12px 32px -20px rgb(0 0 0 / 0.3);
  }
  .subject {
    padding: 0.75rem 1rem;
    border-block-end: 1px solid var(--line);
  }
  pre {
    margin: 0;
    padding: 1rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: inherit;
    font-size: 0.8125rem;
  }
  .field-bar {
    gap: 0.375rem;
  }
  @container (min-width: 40rem) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
    }
    .reader {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
`;
