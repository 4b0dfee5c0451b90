import { formatAddress, parseAddress, type Address } from './address.ts';

/** Keeps the address of the hub in that of the page. */
export interface Router {
  readonly current: Address;
  /** What a link to an address has as its `href`. */
  href(address: Address): string;
  /** @param replace whether the back button skips where the hub is now */
  go(address: Address, replace?: boolean): void;
  /** Calls back when the address has changed. @returns what ends it */
  listen(listener: () => void): () => void;
}

/**
 * @param base path of the page that serves the hub, below which everything is the hub's, e.g. `/hub`; `null` = the hub stands in a page of
 * somebody else and lives in its fragment
 */
export function createRouter(base: string | null): Router {
  const prefix = base === null ? '#' : base.replace(/\/$/, '');
  const listeners = new Set<() => void>();
  const href = (address: Address) => `${prefix}${formatAddress(address)}`;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get current() {
      const { hash, pathname, search } = location;
      return parseAddress(base === null ? hash : pathname.slice(prefix.length) + search);
    },
    href,
    go(address, replace = false) {
      history[replace ? 'replaceState' : 'pushState'](null, '', href(address));
      tell();
    },
    listen(listener) {
      if (listeners.size === 0) window.addEventListener('popstate', tell);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('popstate', tell);
      };
    },
  };
}
