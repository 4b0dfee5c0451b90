import { capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const tr: SelectionWords = {
  locale: 'tr',
  others: counted({ other: '# kişi daha' }),
  bookings: counted({ other: '# randevu' }),

  nextInRotation: (chosen) => `sıra ${chosen} adlı kişideydi`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text} boş değildi`, ahead && `${ahead.text} adil payın önündeydi`];
    return `${chosen} seçildi; ${joined(why, ', ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen} seçildi; ${samePriority ? 'aynı öncelikte ' : ''}başka boş kimse yoktu`,
  mostOwed: (chosen, owed) =>
    `${chosen} seçildi; boş olanlardan hiçbiri daha geride değildi${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `${chosen} seçildi; eşitler arasında en uzun süredir randevusuzdu`,
  firstInOrder: (chosen) => `${chosen} seçildi; eşitler arasında listede ilkti`,
  byHand: (chosen, free) => `${chosen} elle atandı${free ? '' : ', boş olmadığı halde'}`,
  requested: (chosen) => `${chosen} ziyaretçinin isteğiyle seçildi`,
  answersLedTo: (chosen) => `${chosen} yanıtlara göre seçildi`,
  looksAfter: (chosen) => `${chosen} bu ziyaretçiyle zaten ilgilendiği için seçildi`,
  fixed: ({ text, count }) =>
    count === 1
      ? `bu türdeki tüm randevuları ${text} üstlenir`
      : `bu türdeki tüm randevuları ${text} birlikte üstlenir`,

  seats: (seated) => `yerler: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `yer değişikliği: önce ${from}, şimdi ${seated}${kept ? `; ${kept.text} kalıyor` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `randevu daha önce şu kişideydi: ${host}`,
  fallback: 'daha yüksek öncelikte boş kimse yoktu',
  preferred: 'daha düşük öncelikte kimseye gerek kalmadı',
  routed: (label) =>
    `yalnızca ${label === null ? 'yanıtların götürdüğü kişiler seçilebilirdi' : `“${label}” kuralındaki kişiler seçilebilirdi`}`,
  alsoFixed: ({ text }) => `${text} bu türdeki her randevuya katılır`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'yeri başka kimse alamazdı',
  most_owed: 'en geride',
  least_recent: 'en uzun süredir randevusuz',
  pool_order: 'listede ilk',
  kept: 'değişmedi',
  manual: 'elle',
  requested_host: 'istendi',
} as const;
