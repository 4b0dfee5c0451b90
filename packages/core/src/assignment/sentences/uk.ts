import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const uk: SelectionWords = {
  locale: 'uk',
  others: counted({ other: 'ще #' }),
  bookings: counted({ other: '# бронювання', many: '# бронювань' }),

  nextInRotation: (chosen) => `підійшла черга: ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} ${agree(unavailable, 'не може', 'не можуть')} у цей час`,
      ahead && `${ahead.text} попереду справедливої частки`,
    ];
    return `вибір: ${chosen}, бо ${joined(why, ', а ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `вибір: ${chosen}, бо більше ніхто ${samePriority ? 'з тим самим пріоритетом ' : ''}не вільний`,
  mostOwed: (chosen, owed) =>
    `вибір: ${chosen}, бо з вільних ніхто не відстає більше${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `вибір: ${chosen}, за рівності найдовше без бронювання`,
  firstInOrder: (chosen) => `вибір: ${chosen}, за рівності вирішує порядок списку`,
  byHand: (chosen, free) => `призначення вручну: ${chosen}${free ? '' : ', хоча час зайнятий'}`,
  requested: (chosen) => `вибір: ${chosen}, за проханням відвідувача`,
  answersLedTo: (chosen) => `вибір: ${chosen}, до кого ведуть відповіді`,
  looksAfter: (chosen) => `вибір: ${chosen}, хто вже веде цього відвідувача`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} проводить усі зустрічі цього типу` : `${text} разом проводять усі зустрічі цього типу`,

  seats: (seated) => `місця отримали: ${seated}`,
  seatMoved: (from, seated, kept) =>
    `заміна на місці: раніше ${from}, тепер ${seated}${kept ? `; ${kept.text} ${agree(kept, 'залишається', 'залишаються')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `раніше бронювання було за: ${host}`,
  fallback: 'з вищим пріоритетом ніхто не вільний',
  preferred: 'з нижчим пріоритетом ніхто не знадобився',
  routed: (label) =>
    `вибирати можна було лише з тих, ${label === null ? 'до кого ведуть відповіді' : `хто вказаний у правилі «${label}»`}`,
  alsoFixed: (hosts) => `${hosts.text} ${agree(hosts, 'бере участь', 'беруть участь')} в усіх зустрічах цього типу`,

  end: (clauses) => capitalized(clauses),
};

const SEAT = {
  only_free: 'більше ніхто не міг зайняти місце',
  most_owed: 'найбільше відставання',
  least_recent: 'найдовше без бронювання',
  pool_order: 'на початку списку',
  kept: 'без змін',
  manual: 'вручну',
  requested_host: 'за проханням',
} as const;
