import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'الاسم',
  who: 'من',
  link: 'الرابط',
  upcoming: 'القادمة',
  inUse: 'قيد الاستخدام',
  archived: 'المؤرشفة',
  draft: 'مسودة',
  publish: 'نشر',
  inTurn: 'بالتناوب',
  everybody: 'الجميع معًا',
  one: 'شخص واحد',
  mix: 'مزيج',
  none: 'لا أنواع حجز بعد',
  noneMore: 'نوع الحجز رابط يحجز الزوار عبره.',
  begin: 'إنشاء الأول',
  keyMove: 'تنقّل',
  share: 'مشاركة',
  newType: 'نوع جديد',
  newTitle: 'ماذا يمكن حجزه؟',
  newHelp: 'يبدأ مسودةً مع الفريق كله. لا يراه أحد قبل نشره.',
  make: 'إنشاء مسودة',
};
