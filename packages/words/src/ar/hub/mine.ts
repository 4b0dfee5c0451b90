import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'اسمك',
  language: 'اللغة',
  asBrowser: 'كما في هذا المتصفح',
  zone: 'المنطقة الزمنية',
  start: 'القوائم',
  onlyMine: 'البدء بما يخصني',
  onlyMineMore: 'تعرض صفحتا اليوم والحجوزات ما يخصك أولًا، والباقي بضغطة واحدة.',
  keys: 'المفاتيح المفردة تفعل شيئًا',
  keysMore: 'J وK وR و/ في القوائم. أوقفها إن كنت تخاطب حاسوبك بصوتك أو تضغط المفاتيح دون قصد.',
  changed: 'تم التغيير',
  sessions: 'أين سجّلت الدخول',
  sessionsMore: 'أنهِ ما لا تعرفه أو لم تعد تحتاج إليه.',
  thisOne: 'هذه الجلسة',
  unknown: 'متصفح',
  used: (a) => `استُعملت ${a}`,
  end: 'تسجيل الخروج',
  ended: 'تم تسجيل الخروج هناك',
};
