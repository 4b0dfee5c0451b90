import type { BookingsWords } from '../../hub/words.ts';
import type { Written } from '../../written.ts';

export const bookings: Written<BookingsWords> = {
  upcoming: 'Upcoming',
  waiting: 'Waiting',
  past: 'Past',
  search: 'Name, e-mail, answer, number',
  anyHost: 'Any host',
  anyType: 'Any type',
  anyState: 'Any state',
  clear: 'Clear filters',
  count: { one: '# booking', other: '# bookings' },
  countMore: { one: '# booking and more', other: '# bookings and more' },
  fresh: { one: '# new', other: '# new' },
  tomorrow: 'Tomorrow',
  none: 'No bookings yet',
  noneMore: 'They appear here as soon as somebody books by one of your links.',
  filtered: 'Nothing matches',
  filteredMore: 'There may be bookings that the filters leave out.',
  keyMove: 'move',
  keySearch: 'search',
};
