import type { Names, SelectionWords } from './words.ts';

const war = ({ count }: Names): string => (count === 1 ? 'war' : 'waren');

export const de: SelectionWords = {
  locale: 'de',
  others: (count, category) => (category === 'one' ? `${count} weitere Person` : `${count} weitere`),
  bookings: (amount, category) => (category === 'one' ? `${amount} Buchung` : `${amount} Buchungen`),

  nextInRotation: (chosen) => `${chosen} war an der Reihe`,
  insteadOf(chosen, unavailable, ahead) {
    const why: string[] = [];
    if (unavailable) why.push(`${unavailable.text} nicht verfügbar ${war(unavailable)}`);
    if (ahead) why.push(`${ahead.text} dem fairen Anteil voraus ${war(ahead)}`);
    return `${chosen} wurde gewählt, weil ${why.join(' und ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen} wurde gewählt, weil sonst niemand ${samePriority ? 'mit gleicher Priorität ' : ''}frei war`,
  mostOwed: (chosen, owed) =>
    `${chosen} wurde gewählt, weil niemand, der frei war, ein größeres Guthaben hatte${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `${chosen} wurde gewählt, bei gleichem Guthaben am längsten ohne Buchung`,
  firstInOrder: (chosen) => `${chosen} wurde gewählt, bei gleichem Guthaben vorn in der Reihenfolge`,
  byHand: (chosen, free) => `${chosen} wurde von Hand zugewiesen${free ? '' : ', obwohl nicht verfügbar'}`,
  requested: (chosen) => `${chosen} wurde gewählt, weil bei der Buchung ${chosen} gewünscht war`,
  answersLedTo: (chosen) => `${chosen} wurde gewählt, weil die Antworten zu ${chosen} führen`,
  looksAfter: (chosen) => `${chosen} wurde gewählt, weil die Betreuung bei ${chosen} liegt`,
  fixed: ({ text, count }) =>
    count === 1
      ? `${text} übernimmt alle Buchungen dieser Art`
      : `${text} übernehmen alle Buchungen dieser Art gemeinsam`,

  seats: (seated) => `Die Plätze gingen an ${seated}`,
  seatMoved: (from, seated, kept) =>
    `Der Platz von ${from} ging an ${seated}${kept ? `, und ${kept.text} ${kept.count === 1 ? 'bleibt' : 'bleiben'}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `Die Buchung lag zuvor bei ${host}`,
  fallback: 'mit höherer Priorität war niemand frei',
  preferred: 'mit niedrigerer Priorität wurde niemand gebraucht',
  routed: (label) =>
    `zur Wahl stand nur, ${label === null ? 'zu wem die Antworten führen' : `wer zur Route „${label}“ gehört`}`,
  alsoFixed: ({ text, count }) => `${text} ${count === 1 ? 'nimmt' : 'nehmen'} an jeder Buchung dieser Art teil`,

  end: (clauses) => `${clauses.join('; ')}.`,
};

const SEAT = {
  only_free: 'sonst konnte niemand den Platz übernehmen',
  most_owed: 'größtes Guthaben',
  least_recent: 'am längsten ohne Buchung',
  pool_order: 'vorn in der Reihenfolge',
  kept: 'unverändert',
  manual: 'von Hand',
  requested_host: 'bei der Buchung gewünscht',
} as const;
