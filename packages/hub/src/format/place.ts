/** What people call a zone: its place, e.g. `New York` of `America/New_York`. */
export const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ');
