import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `احجز موعدًا مع ${team}`,
  noLinks: 'لا شيء متاح للحجز حاليًا.',
  withOne: 'مع أحد أعضاء الفريق',
  withAll: (names) => `مع ${names}`,
  withPanel: 'مع عدد من أعضاء الفريق',
  yourBooking: 'حجزك',
  missing: 'لا يوجد شيء على هذا الرابط',
  missingText: 'قد يكون فيه خطأ في الكتابة، أو لم يعد مستخدمًا.',
  allLinks: (team) => `كل ما يمكنك حجزه مع ${team}`,
  plainHint: 'ألا يظهر شيء هنا؟',
  plainLink: 'اختر موعدًا في صفحة بسيطة',
  manageNeedsScript: 'لتغيير موعد حجزك أو إلغائه هنا، يُرجى السماح بتشغيل JavaScript لهذه الصفحة ثم إعادة تحميلها.',
  lostLink: 'هل فقدت رابط حجزك؟',
  contact: (who) => `أو تواصل مع ${who}.`,
  failed: 'حدث خطأ ما هنا',
  failedText: 'يُرجى المحاولة مرة أخرى بعد قليل.',
};
