import type { SelectionWords } from './words.ts';

// Verbal nouns throughout, as verbs and adjectives would have to agree with the gender of a host.

export const ar: SelectionWords = {
  locale: 'ar',
  others: (count, category) => OTHERS[category](count),
  bookings: (amount, category) => BOOKINGS[category](amount),

  nextInRotation: (chosen) => `كان الدور على ${chosen}`,
  insteadOf(chosen, unavailable, ahead) {
    const why: string[] = [];
    if (unavailable) why.push(`لعدم توفّر ${unavailable.text}`);
    if (ahead) why.push(`لتجاوز ${ahead.text} الحصة العادلة`);
    return `وقع الاختيار على ${chosen} ${why.join(' و')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `وقع الاختيار على ${chosen} لعدم توفّر أي شخص آخر${samePriority ? ' من ذوي الأولوية نفسها' : ''}`,
  mostOwed: (chosen, owed) =>
    `وقع الاختيار على ${chosen} لعدم وجود رصيد أعلى لدى المتوفّرين${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `وقع الاختيار على ${chosen} لمرور أطول مدة بلا حجز عند تساوي الرصيد`,
  firstInOrder: (chosen) => `وقع الاختيار على ${chosen} لأسبقية الترتيب عند تساوي الرصيد`,
  byHand: (chosen, free) => `أُسند الحجز يدويًا إلى ${chosen}${free ? '' : ' رغم عدم التوفّر'}`,
  requested: (chosen) => `وقع الاختيار على ${chosen} بناءً على طلب الزائر`,
  answersLedTo: (chosen) => `وقع الاختيار على ${chosen} بناءً على إجابات الزائر`,
  looksAfter: (chosen) => `وقع الاختيار على ${chosen} لأن متابعة هذا الزائر من مهام ${chosen}`,
  fixed: ({ text, count }) =>
    count === 1 ? `كل حجوزات هذا النوع من نصيب ${text}` : `كل حجوزات هذا النوع مشتركة بين ${text}`,

  seats: (seated) => `وقع الاختيار على ${seated}`,
  seatMoved: (from, seated, kept) => `انتقل مقعد ${from} إلى ${seated}${kept ? `، مع بقاء ${kept.text}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `نُقل الحجز من ${host}`,
  fallback: 'لم يتوفّر أحد من ذوي الأولوية الأعلى',
  preferred: 'لم تدعُ الحاجة إلى ذوي الأولوية الأدنى',
  routed: (label) => `اقتصر الاختيار على ${label === null ? 'من تقود إليهم إجابات الزائر' : `مضيفي المسار «${label}»`}`,
  alsoFixed: ({ text }) => `مع مشاركة ${text} في كل حجوزات هذا النوع`,

  end: (clauses) => `${clauses.join('؛ ')}.`,
};

type Forms = Readonly<Record<Intl.LDMLPluralRule, (n: string) => string>>;

/** In the genitive, as they end a list that depends on a noun or a preposition. */
const OTHERS: Forms = {
  zero: (n) => `${n} آخرين`,
  one: () => 'شخص آخر',
  two: () => 'شخصين آخرين',
  few: (n) => `${n} أشخاص آخرين`,
  many: (n) => `${n} شخصًا آخر`,
  other: (n) => `${n} شخص آخر`,
};

const BOOKINGS: Forms = {
  zero: (n) => `${n} حجز`,
  one: () => 'حجز واحد',
  two: () => 'حجزان',
  few: (n) => `${n} حجوزات`,
  many: (n) => `${n} حجزًا`,
  other: (n) => `${n} حجز`,
};

const SEAT = {
  only_free: 'لعدم توفّر أي شخص آخر للمقعد',
  most_owed: 'الرصيد الأعلى',
  least_recent: 'أطول مدة بلا حجز',
  pool_order: 'أسبقية الترتيب',
  kept: 'بلا تغيير',
  manual: 'يدويًا',
  requested_host: 'بطلب الزائر',
} as const;
