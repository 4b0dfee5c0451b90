import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'ساعات مقترحة',
  from: (a) => `ساعات أخرى يقترحها ${a}`,
  none: 'لا شيء لاتخاذ قرار بشأنه',
  noneMore: 'تظهر هنا الساعات التي يقترحها مسؤول. لا يتغير شيء قبل القبول.',
  decided: 'ما تقرر',
  weekday: 'يوم الأسبوع',
  proposed: 'المقترح',
  now: 'الآن',
  nothing: 'غير متاح',
  reason: 'لماذا لا؟',
  accept: 'قبول',
  refuse: 'رفض',
  accepted: 'تم القبول',
  refused: 'تم الرفض',
  withdraw: 'سحب',
  withdrawn: 'تم السحب',
  asBefore: 'عادت الساعات كما كانت',
};
