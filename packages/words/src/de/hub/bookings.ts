import type { BookingsWords } from '../../hub/words.ts';
import type { Written } from '../../written.ts';

export const bookings: Written<BookingsWords> = {
  upcoming: 'Kommende',
  waiting: 'Wartende',
  past: 'Vergangene',
  search: 'Name, E-Mail, Antwort, Nummer',
  anyHost: 'Alle Personen',
  anyType: 'Alle Arten',
  anyState: 'Jeder Stand',
  clear: 'Filter aufheben',
  count: { one: '# Buchung', other: '# Buchungen' },
  countMore: { one: '# Buchung und mehr', other: '# Buchungen und mehr' },
  fresh: { one: '# neue', other: '# neue' },
  tomorrow: 'Morgen',
  none: 'Noch keine Buchungen',
  noneMore: 'Sie erscheinen hier, sobald jemand über einen Ihrer Links bucht.',
  filtered: 'Nichts passt dazu',
  filteredMore: 'Vielleicht gibt es Buchungen, die die Filter auslassen.',
  keyMove: 'bewegen',
  keySearch: 'suchen',
};
