import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Russian. Speaks to the visitor as *вы*, without capital, and of people without gender: no past tense about them (*{visitor} приглашает*). */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'ru',
  bookTime: 'Выбрать время',
  close: 'Закрыть',
  moreTimes: 'Ещё варианты',
  moreShort: 'Ещё',
  nextTime: 'Следующее',
  noTimes: 'Сейчас нет времени',
  duration: 'Длительность',
  more: 'Больше',
  less: 'Меньше',
  location: 'Место',
  host: 'Кто проводит',
  withOne: 'С кем-то из команды',
  withSome: {
    one: 'С # человеком из команды',
    few: 'С # людьми из команды',
    many: 'С # людьми из команды',
    other: 'С # человека из команды',
  },
  withAll: 'Со всей командой',
  withNames: (names) => `Участники: ${names}`,
  previousMonth: 'Предыдущий месяц',
  nextMonth: 'Следующий месяц',
  previousDays: 'Предыдущие семь дней',
  nextDays: 'Следующие семь дней',
  timesFree: {
    one: '# свободный слот',
    few: '# свободных слота',
    many: '# свободных слотов',
    other: '# свободного слота',
  },
  today: 'Сегодня,',
  full: 'нет времени',
  past: 'прошло',
  beyond: 'запись ещё не открыта',
  loading: 'загрузка',
  chooseDay: 'Выберите день',
  morning: 'Утро',
  afternoon: 'День',
  evening: 'Вечер',
  failedReach: 'Календарь сейчас недоступен',
  retry: 'Повторить',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
