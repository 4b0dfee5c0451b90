import { css } from 'lit';

/**
 * Opens a native dialog that a view has rendered, and gives the focus back when it closes: the browser does both.
 */
export function openDialog(root: ParentNode | null, selector: string): void {
  const dialog = root?.querySelector<HTMLDialogElement>(selector);
  if (dialog && !dialog.open) dialog.showModal();
}

export const dialogStyles = css`
  dialog {
    inline-size: min(56rem, calc(100% - 2rem));
    max-block-size: calc(100dvb - 2rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 1.125rem;
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 24px 64px -16px rgb(0 0 0 / 0.35);
    overflow: auto;
  }
  dialog.small-one {
    inline-size: min(30rem, calc(100% - 2rem));
  }
  dialog::backdrop {
    background: light-dark(rgb(20 22 40 / 0.32), rgb(0 0 0 / 0.55));
  }
  dialog > form > header {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    padding: 1.125rem 1.5rem 0.875rem;
  }
  dialog h2 {
    font-size: 1.125rem;
    font-weight: 650;
  }
  dialog > form > footer {
    position: sticky;
    inset-block-end: 0;
    background: var(--surface);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.875rem 1.5rem;
    border-block-start: 1px solid var(--line);
  }
  dialog .in-body {
    padding: 0.25rem 1.5rem 1.25rem;
  }
  @media (max-width: 45rem) {
    dialog,
    dialog.small-one {
      /* What gets the focus is not below the buttons, which take two lines. */
      scroll-padding-block-end: 9rem;
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      block-size: 100dvb;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    dialog > form {
      min-block-size: 100%;
      display: flex;
      flex-direction: column;
    }
    dialog > form > footer {
      margin-block-start: auto;
    }
    dialog > form > footer > .grow:not(:empty) {
      flex-basis: 100%;
    }
    dialog .btn.main {
      flex: 1;
    }
  }
`;
