import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'شخص',
  room: 'غرفة',
  away: (a) => `غائب ${a}`,
  switchedOff: 'موقوف',
  add: 'إضافة مضيف',
  addTitle: 'من يستضيف أيضًا؟',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  kind: 'شخص أو غرفة',
  usual: 'يعمل من الاثنين إلى الجمعة من التاسعة إلى الخامسة ما لم يُحدَّد غير ذلك.',
  added: (a) => `صار ${a} مضيفًا`,
  none: 'لا مضيفين بعد',
  noneMore: 'المضيف هو من يلتقيه الزوار. أضف اثنين لتتوزع الحجوزات عليهما بالدور.',
  states: {
    none: 'لا تقويم',
    fresh: 'تُقرأ التقاويم',
    closed: 'تتعذر قراءة تقويم',
    unread: 'لم يُقرأ بعد',
  },
};
