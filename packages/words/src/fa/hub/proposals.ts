import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'ساعت‌های پیشنهادی',
  from: (a) => `${a} ساعت‌های دیگری پیشنهاد می‌کند`,
  none: 'چیزی برای تصمیم‌گیری نیست',
  noneMore: 'ساعت‌هایی که مدیر پیشنهاد می‌کند اینجا می‌آید. تا پذیرفته نشود چیزی تغییر نمی‌کند.',
  decided: 'تصمیم گرفته‌شده',
  weekday: 'روز هفته',
  proposed: 'پیشنهادی',
  now: 'اکنون',
  nothing: 'در دسترس نیست',
  reason: 'چرا نه؟',
  accept: 'پذیرفتن',
  refuse: 'رد',
  accepted: 'پذیرفته شد',
  refused: 'رد شد',
  withdraw: 'پس گرفتن',
  withdrawn: 'پس گرفته شد',
  asBefore: 'ساعت‌ها به حالت پیش برگشت',
};
