/** How many colours hosts have. */
const COLOURS = 6;

/**
 * A colour for each host, from 0 on: by their places in the first pool, as in the booker; whoever sits only in later ones gets one that nobody
 * of that pool has, as long as there is any.
 *
 * @param pools ids of hosts in their order
 */
export function coloursOf(pools: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const colours = new Map<string, number>();
  for (const pool of pools) {
    const used = Array.from({ length: COLOURS }, () => 0);
    for (const host of pool) if (colours.has(host)) used[colours.get(host)!]! += 1;
    for (const host of pool) {
      if (colours.has(host)) continue;
      const colour = used.indexOf(Math.min(...used));
      used[colour]! += 1;
      colours.set(host, colour);
    }
  }
  return colours;
}

/** Those of the hosts that are known by now: an avatar stands in hundreds of places that know only whose it is. */
let known: ReadonlyMap<string, number> = new Map();

/** Says which hosts there are. @returns whether any of them has another colour now */
export function colourHosts(pools: readonly (readonly string[])[]): boolean {
  const before = known;
  known = coloursOf(pools);
  return [...known].some(([host, colour]) => before.get(host) !== colour);
}

/** One of the colours: that of the host, or one by the id of whoever sits in no pool. */
export function colourOf(id: string): number {
  return known.get(id) ?? colourBy(id);
}

function colourBy(id: string): number {
  // FNV-1a, mixed as MurmurHash does, so that ids with the same beginning have different colours.
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % COLOURS;
}
