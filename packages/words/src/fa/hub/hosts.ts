import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'شخص',
  room: 'اتاق',
  away: (a) => `غایب ${a}`,
  switchedOff: 'غیرفعال',
  add: 'افزودن میزبان',
  addTitle: 'دیگر چه کسی میزبان است؟',
  name: 'نام',
  email: 'نشانی ایمیل',
  kind: 'شخص یا اتاق',
  usual: 'دوشنبه تا جمعه از نه تا پنج کار می‌کند، تا وقتی شما یا خودش چیز دیگری تعیین کند.',
  added: (a) => `${a} اکنون میزبان است`,
  none: 'هنوز میزبانی نیست',
  noneMore: 'میزبان کسی است که مراجعه‌کنندگان با او دیدار می‌کنند. دو نفر بیفزایید تا رزروها نوبتی به ایشان برسد.',
  states: {
    none: 'بدون تقویم',
    fresh: 'تقویم‌ها خوانده می‌شود',
    closed: 'تقویمی خوانده نمی‌شود',
    unread: 'هنوز خوانده نشده',
  },
};
