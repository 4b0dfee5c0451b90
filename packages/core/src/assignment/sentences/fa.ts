import { agree, capitalized, counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const fa: SelectionWords = {
  locale: 'fa',
  others: counted({ other: '# نفر دیگر' }),
  bookings: counted({ other: '# رزرو' }),

  nextInRotation: (chosen) => `نوبت ${chosen} بود`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [
      unavailable && `${unavailable.text} آزاد ${agree(unavailable, 'نبود', 'نبودند')}`,
      ahead && `${ahead.text} از سهم منصفانه جلو ${agree(ahead, 'بود', 'بودند')}`,
    ];
    return `${chosen} انتخاب شد، چون ${joined(why, ' و ')}`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen} انتخاب شد، چون کس دیگری ${samePriority ? 'با همان اولویت ' : ''}آزاد نبود`,
  mostOwed: (chosen, owed) =>
    `${chosen} انتخاب شد، چون از میان افراد آزاد کسی عقب‌تر نبود${owed === null ? '' : ` (${owed})`}`,
  leastRecent: (chosen) => `${chosen} انتخاب شد، چون در شرایط برابر از همه بیشتر بدون رزرو بود`,
  firstInOrder: (chosen) => `${chosen} انتخاب شد، چون در شرایط برابر در ترتیب جلوتر بود`,
  byHand: (chosen, free) => `${chosen} دستی انتخاب شد${free ? '' : '، با اینکه آزاد نبود'}`,
  requested: (chosen) => `${chosen} به خواست مراجعه‌کننده انتخاب شد`,
  answersLedTo: (chosen) => `${chosen} بر پایهٔ پاسخ‌ها انتخاب شد`,
  looksAfter: (chosen) => `${chosen} انتخاب شد، چون پیگیر همین مراجعه‌کننده است`,
  fixed: ({ text, count }) =>
    count === 1 ? `${text} میزبان همهٔ رزروهای این نوع است` : `${text} با هم میزبان همهٔ رزروهای این نوع‌اند`,

  seats: (seated) => `جاها رسید به ${seated}`,
  seatMoved: (from, seated, kept) =>
    `جای ${from} رسید به ${seated}${kept ? `؛ ${kept.text} ${agree(kept, 'می‌ماند', 'می‌مانند')}` : ''}`,
  seatOf: ({ text }, by) => `${text} (${SEAT[by]})`,

  takenFrom: (host) => `رزرو از ${host} گرفته شد`,
  fallback: 'کسی با اولویت بالاتر آزاد نبود',
  preferred: 'به کسی با اولویت پایین‌تر نیاز نبود',
  routed: (label) =>
    `تنها از میان ${label === null ? 'کسانی که پاسخ‌ها به آن‌ها می‌رسد می‌شد انتخاب کرد' : `افراد قاعدهٔ «${label}» می‌شد انتخاب کرد`}`,
  alsoFixed: (hosts) => `${hosts.text} در هر رزرو این نوع شرکت ${agree(hosts, 'می‌کند', 'می‌کنند')}`,

  end: (clauses) => capitalized(clauses, '؛ '),
};

const SEAT = {
  only_free: 'کس دیگری نمی‌توانست جا را بگیرد',
  most_owed: 'از همه عقب‌تر',
  least_recent: 'از همه بیشتر بدون رزرو',
  pool_order: 'اول در ترتیب',
  kept: 'بدون تغییر',
  manual: 'دستی',
  requested_host: 'به خواست مراجعه‌کننده',
} as const;
