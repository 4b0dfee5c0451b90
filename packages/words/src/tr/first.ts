import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Turkish. Speaks to the visitor as *siz*, buttons in the short imperative (*iptal et*); what is put in never takes a suffix. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'tr',
  bookTime: 'Randevu al',
  close: 'Kapat',
  moreTimes: 'Diğer saatler',
  moreShort: 'Diğer',
  nextTime: 'Sıradaki',
  noTimes: 'Şu an uygun saat yok',
  duration: 'Süre',
  more: 'Daha fazla',
  less: 'Daha az',
  location: 'Konum',
  host: 'Görüşülecek kişi',
  withOne: 'Ekipten biriyle',
  withSome: { one: 'Ekipten # kişiyle', other: 'Ekipten # kişiyle' },
  withAll: 'Tüm ekiple',
  withNames: (names) => `${names} ile`,
  previousMonth: 'Önceki ay',
  nextMonth: 'Sonraki ay',
  previousDays: 'Önceki yedi gün',
  nextDays: 'Sonraki yedi gün',
  timesFree: { one: '# uygun saat', other: '# uygun saat' },
  today: 'Bugün,',
  full: 'uygun saat yok',
  past: 'geçti',
  beyond: 'henüz randevuya açık değil',
  loading: 'yükleniyor',
  chooseDay: 'Gün seçin',
  morning: 'Sabah',
  afternoon: 'Öğleden sonra',
  evening: 'Akşam',
  failedReach: 'Takvime şu anda ulaşılamıyor',
  retry: 'Yeniden dene',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
