import type { PlainWords } from './translation.ts';

const counts = new Intl.PluralRules('ar');
const number = new Intl.NumberFormat('ar');

function times(count: number): string {
  const shown = number.format(count);
  switch (counts.select(count)) {
    case 'zero':
      return 'لا مواعيد';
    case 'one':
      return 'موعد واحد';
    case 'two':
      return 'موعدان';
    case 'few':
      return `${shown} مواعيد`;
    case 'many':
      return `${shown} موعدًا`;
    case 'other':
      return `${shown} موعد`;
  }
}

export const ar: PlainWords = {
  duration: 'المدة',
  timeZone: 'المنطقة الزمنية',
  show: 'عرض المواعيد',
  days: 'أيام فيها مواعيد متاحة',
  timesOn: (day) => `مواعيد ${day}`,
  timesIn: (zone) => `المواعيد بتوقيت ${zone}.`,
  free: times,
  morning: 'الصباح',
  afternoon: 'بعد الظهر',
  evening: 'المساء',
  earlier: 'أيام سابقة',
  later: 'أيام لاحقة',
  none: 'لا مواعيد متاحة في هذه الأسابيع.',
  noneOn: (day) => `لم تعد هناك مواعيد متاحة في ${day}.`,
  withBooker: 'العودة إلى التقويم',
  otherTime: 'اختيار موعد آخر',

  details: 'بياناتك',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  phoneHelp: 'الرقم الذي يمكننا الاتصال بك عليه',
  address: 'العنوان',
  place: 'كيف نلتقي',
  guests: 'الضيوف',
  guestsHelp: (max) => `عناوين بريد إلكتروني لغاية ${number.format(max)}، كل عنوان في سطر`,
  optional: 'اختياري',
  choose: 'يُرجى الاختيار',
  termsOf: 'قراءة النص كاملًا',
  book: 'احجز',

  questions: 'بعض الأسئلة أولًا',
  askedAgain: 'يُرجى الإجابة مرة أخرى: مضى بعض الوقت أو تغيّرت الأسئلة.',
  otherAnswers: 'تغيير الإجابات',

  problems: 'هناك ما ينقص أو يحتاج إلى مراجعة',
  fillIn: 'يُرجى ملء هذا الحقل.',
  checkThis: 'يُرجى مراجعة هذا الحقل.',
  taken: 'حُجز هذا الموعد للتو.',
  takenPick: 'هذه أقرب المواعيد المتاحة. ما كتبته ما زال محفوظًا هنا.',
  takenNone: 'لا يوجد موعد متاح قريب منه.',
  tooMany: 'وردت حجوزات كثيرة من اتصالك. يُرجى المحاولة مرة أخرى بعد دقيقة.',
  refused: 'تعذّر إتمام هذا الحجز. يُرجى اختيار موعد آخر.',

  confirmed: 'تم الحجز',
  requested: 'أُرسل طلبك',
  unpaid: 'بقيت خطوة واحدة: الدفع',
  pay: 'الانتقال إلى الدفع',
  when: 'متى',
  who: 'مع',
  where: 'أين',
  join: 'الانضمام إلى المكالمة',
  what: 'ماذا',
  payAndBook: (amount) => `متابعة إلى الدفع ${amount}`,
  heldFor: (time) => `الموعد محفوظ لك لمدة ${time} أثناء الدفع.`,
  refunded: (when) => `يُرد المبلغ إذا ألغيت حتى ${when}.`,
  heldUntil: (when) => `الموعد محفوظ لك حتى ${when}.`,
  cancelUntil: (when) => `يمكنك إلغاء الموعد حتى ${when}.`,
  unrefunded: 'لا يُرد المبلغ إذا ألغيت.',
  calendarFile: 'ملف تقويم',
  mailed: (email) => `سنراسلك على ${email}.`,
  noMail: 'لن تصلك رسالة بالبريد الإلكتروني.',
  keepLink: 'احتفظ بهذا الرابط: به يمكنك تغيير الموعد أو إلغاؤه.',
  manage: 'تغيير الموعد أو إلغاؤه',

  lost: 'هل فقدت رابطك؟',
  lostText: 'اكتب العنوان الذي حجزت به. سنرسل إليه روابط المواعيد القادمة.',
  lostSend: 'أرسل روابطي',
  lostSent: 'تحقق من بريدك',
  lostSentText: (email) => `إذا كانت هناك مواعيد قادمة باسم ${email}، فروابطها في الطريق إليه.`,
  lostTooMany: 'وردت طلبات كثيرة من اتصالك. يُرجى المحاولة مرة أخرى بعد دقيقة.',
};
