import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Ukrainian. Speaks to the visitor as *ви*, without capital, and of people without gender: no past tense about them (*{visitor} запрошує*). */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'uk',
  bookTime: 'Обрати час',
  close: 'Закрити',
  moreTimes: 'Більше варіантів',
  moreShort: 'Ще',
  nextTime: 'Наступний',
  noTimes: 'Зараз вільного часу немає',
  duration: 'Тривалість',
  more: 'Більше',
  less: 'Менше',
  location: 'Місце',
  host: 'Хто проводить',
  withOne: 'З кимось із команди',
  withSome: {
    one: 'З # людиною з команди',
    few: 'З # людьми з команди',
    many: 'З # людьми з команди',
    other: 'З # людьми з команди',
  },
  withAll: 'З усією командою',
  withNames: (names) => `Учасники: ${names}`,
  previousMonth: 'Попередній місяць',
  nextMonth: 'Наступний місяць',
  previousDays: 'Попередні сім днів',
  nextDays: 'Наступні сім днів',
  timesFree: { one: '# вільний слот', few: '# вільні слоти', many: '# вільних слотів', other: '# вільного слота' },
  today: 'Сьогодні,',
  full: 'немає часу',
  past: 'минуло',
  beyond: 'ще не відкрито для запису',
  loading: 'завантаження',
  chooseDay: 'Оберіть день',
  morning: 'Ранок',
  afternoon: 'День',
  evening: 'Вечір',
  failedReach: 'Календар зараз недоступний',
  retry: 'Спробувати ще раз',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
