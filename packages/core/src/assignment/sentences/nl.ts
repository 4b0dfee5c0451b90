import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const nl: SelectionWords = {
  locale: 'nl',
  others: counted({ one: '# ander', other: '# anderen' }),
  bookings: counted({ one: '# afspraak', other: '# afspraken' }),

  nextInRotation: (chosen) => `${chosen} was aan de beurt`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} niet vrij ${agree(unavailable, 'was', 'waren')}`,
      ahead && `${ahead.text} ${agree(ahead, 'voorliep', 'voorliepen')}`,
    ];
    return `${chosen} is gekozen omdat ${joined(why, ' en ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen} is gekozen omdat verder niemand ${samePriority ? 'met dezelfde prioriteit ' : ''}vrij was`,
  mostOwed: (chosen, owed) =>
    `${chosen} is gekozen omdat niemand die vrij was verder achterliep${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `${chosen} is gekozen: bij gelijke stand het langst zonder afspraak`,
  firstInOrder: (chosen) => `${chosen} is gekozen: bij gelijke stand eerst in de volgorde`,
  byHand: (chosen, free) => `${chosen} is met de hand ingedeeld${free ? '' : ', hoewel niet vrij'}`,
  requested: (chosen) => `${chosen} is gekozen op verzoek van de bezoeker`,
  answersLedTo: (chosen) => `${chosen} is gekozen omdat de antwoorden naar ${chosen} leiden`,
  looksAfter: (chosen) => `${chosen} is gekozen als vaste contactpersoon van deze bezoeker`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} doet alle afspraken van dit type` : `${text} doen samen alle afspraken van dit type`,

  seats: (seated) => `de plekken gingen naar ${seated}`,
  seatMoved: (from, seated, kept) =>
    `de plek van ${from} ging naar ${seated}${kept ? `, en ${kept.text} ${agree(kept, 'blijft', 'blijven')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `de afspraak lag eerst bij ${host}`,
  fallback: 'met een hogere prioriteit was niemand vrij',
  preferred: 'met een lagere prioriteit was niemand nodig',
  routed: (label) =>
    `er kon alleen worden gekozen uit ${label === null ? 'wie bij de antwoorden past' : `de mensen van regel ‘${label}’`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'doet', 'doen')} aan elke afspraak van dit type mee`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'verder kon niemand de plek innemen',
  most_owed: 'liep het verst achter',
  least_recent: 'het langst zonder afspraak',
  pool_order: 'eerst in de volgorde',
  kept: 'ongewijzigd',
  manual: 'met de hand',
  requested_host: 'op verzoek',
} as const;
