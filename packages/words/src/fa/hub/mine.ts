import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'نام شما',
  language: 'زبان',
  asBrowser: 'مانند این مرورگر',
  zone: 'منطقهٔ زمانی',
  start: 'فهرست‌ها',
  onlyMine: 'شروع با موارد خودم',
  onlyMineMore: '«امروز» و «رزروها» نخست موارد خودتان را نشان می‌دهد؛ بقیه با یک فشار دکمه.',
  keys: 'تک‌کلیدها کاری انجام می‌دهند',
  keysMore:
    'کلیدهای \u2066J, K, R, /\u2069 در فهرست‌ها. اگر با رایانه سخن می‌گویید یا ناخواسته کلید می‌زنید، غیرفعالشان کنید.',
  changed: 'تغییر کرد',
  sessions: 'کجا وارد شده‌اید',
  sessionsMore: 'هر چه را نمی‌شناسید یا دیگر لازم ندارید پایان دهید.',
  thisOne: 'همین',
  unknown: 'یک مرورگر',
  used: (a) => `استفاده ${a}`,
  end: 'خروج',
  ended: 'از آنجا خارج شدید',
};
