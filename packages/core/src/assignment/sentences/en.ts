import type { Names, SelectionWords } from './words.ts';

const was = ({ count }: Names): string => (count === 1 ? 'was' : 'were');

export const en: SelectionWords = {
  locale: 'en',
  others: (count, category) => (category === 'one' ? `${count} other` : `${count} others`),
  bookings: (amount, category) => (category === 'one' ? `${amount} booking` : `${amount} bookings`),

  nextInRotation: (chosen) => `${chosen} was next in turn`,
  insteadOf(chosen, unavailable, ahead) {
    const why: string[] = [];
    if (unavailable) why.push(`${unavailable.text} ${was(unavailable)} not available`);
    if (ahead) why.push(`${ahead.text} ${was(ahead)} ahead of the fair share`);
    return `${chosen} was chosen because ${why.join(' and ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen} was chosen because nobody else ${samePriority ? 'with the same priority ' : ''}was free`,
  mostOwed: (chosen, owed) =>
    `${chosen} was chosen because nobody who was free was owed more${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `${chosen} was chosen as the one longest without a booking among those owed the same`,
  firstInOrder: (chosen) => `${chosen} was chosen as the first in the order among those owed the same`,
  byHand: (chosen, free) => `${chosen} was assigned by hand${free ? '' : ', although not available'}`,
  requested: (chosen) => `${chosen} was chosen because the visitor asked for ${chosen}`,
  answersLedTo: (chosen) => `${chosen} was chosen because the visitor’s answers lead to ${chosen}`,
  looksAfter: (chosen) => `${chosen} was chosen because ${chosen} looks after this visitor`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} hosts every booking of this type` : `${text} host every booking of this type together`,

  seats: (seated) => `The seats went to ${seated}`,
  seatMoved: (from, seated, kept) =>
    `The seat of ${from} went to ${seated}${kept ? `, and ${kept.text} ${kept.count === 1 ? 'stays' : 'stay'}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `The booking was taken from ${host}`,
  fallback: 'nobody with a higher priority was free',
  preferred: 'nobody with a lower priority was needed',
  routed: (label) =>
    `only the hosts ${label === null ? 'to whom the visitor’s answers lead' : `of the route “${label}”`} could be chosen`,
  alsoFixed: ({ text, count }) => `${text} ${count === 1 ? 'takes' : 'take'} part in every booking of this type`,

  end: (clauses) => `${clauses.join('; ')}.`,
};

const SEAT = {
  only_free: 'nobody else could take the seat',
  most_owed: 'owed most',
  least_recent: 'longest without a booking',
  pool_order: 'first in the order',
  kept: 'unchanged',
  manual: 'by hand',
  requested_host: 'as the visitor asked',
} as const;
