/** A connection that is open only while somebody sees the page. */
interface Connection {
  readonly open: () => void;
  /** Also called when there is nothing to close. */
  readonly close: () => void;
}

/**
 * Keeps a connection open while the page is visible: a browser has six connections to an HTTP/1.1 server, which six hidden tabs would take.
 *
 * @returns closes it for good
 */
export function whileVisible({ open, close }: Connection): () => void {
  const { document } = globalThis;
  let isOpen = false;
  const look = () => {
    if (document?.visibilityState === 'hidden') {
      isOpen = false;
      close();
    } else if (!isOpen) {
      isOpen = true;
      open();
    }
  };
  look();
  document?.addEventListener('visibilitychange', look);
  return () => {
    document?.removeEventListener('visibilitychange', look);
    close();
  };
}
