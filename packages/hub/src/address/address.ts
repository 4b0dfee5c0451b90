/** Where somebody is in the hub: a view, the thing in it, and its filters. */
export interface Address {
  /** Name of the view. */
  readonly view: string;
  /** Id of the thing that it shows; `null` = none. */
  readonly id: string | null;
  /** Tab, filters and the like. */
  readonly query: Readonly<Record<string, string>>;
}

/** Reads what follows the hub's own address, e.g. `/bookings/b7?tab=past`. */
export function parseAddress(text: string): Address {
  const [path = '', search = ''] = text.replace(/^#/, '').split('?', 2);
  const [view = '', id] = path.split('/').filter(Boolean).map(decoded);
  return { view: view || 'today', id: id ?? null, query: Object.fromEntries(new URLSearchParams(search)) };
}

/** Writes an address; {@link parseAddress} reads it. */
export function formatAddress({ view, id, query }: Address): string {
  const path = [view, ...(id === null ? [] : [id])].map(encodeURIComponent).join('/');
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `/${path}${search && `?${search}`}`;
}

/** An address by its parts. */
export function at(view: string, id: string | null = null, query: Readonly<Record<string, string>> = {}): Address {
  return { view, id, query };
}

/** Another one with some of its filters changed; an empty text takes one away. */
export function withQuery(address: Address, changes: Readonly<Record<string, string>>): Address {
  const query = Object.entries({ ...address.query, ...changes }).filter(([, value]) => value !== '');
  return { ...address, query: Object.fromEntries(query) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
