/** Texts of the pages that show letters which did not leave. */
interface OutboxWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly to: string;
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly sent: string;
  readonly asPage: string;
  readonly asText: string;
  readonly invite: string;
  readonly download: string;
  readonly all: string;
  readonly forAdmins: string;
  readonly forAdminsText: string;
}

const en: OutboxWords = {
  title: 'Mail that did not leave',
  hint: 'This server has no SMTP server (SMTP_URL), so nothing reaches anybody. Here is each message as it would arrive.',
  none: 'Nothing yet. Book a time and come back.',
  to: 'To',
  from: 'From',
  replyTo: 'Answers go to',
  subject: 'Subject',
  sent: 'Written',
  asPage: 'The message',
  asText: 'As plain text',
  invite: 'The invitation',
  download: 'Download it as it would be sent',
  all: 'All messages',
  forAdmins: 'For admins only',
  forAdminsText: 'These messages hold links with which bookings can be changed. Ask an admin of the team.',
};

const de: OutboxWords = {
  title: 'Nicht verschickte Mails',
  hint: 'Dieser Server hat keinen SMTP-Server (SMTP_URL), deshalb erreicht nichts davon jemanden. So würde jede Nachricht ankommen.',
  none: 'Noch nichts. Buchen Sie einen Termin und kommen Sie wieder.',
  to: 'An',
  from: 'Von',
  replyTo: 'Antworten an',
  subject: 'Betreff',
  sent: 'Geschrieben',
  asPage: 'Die Nachricht',
  asText: 'Als reiner Text',
  invite: 'Die Einladung',
  download: 'Herunterladen, wie sie verschickt würde',
  all: 'Alle Nachrichten',
  forAdmins: 'Nur für Admins',
  forAdminsText:
    'Diese Nachrichten enthalten Links, mit denen sich Buchungen ändern lassen. Fragen Sie einen Admin des Teams.',
};

const ar: OutboxWords = {
  title: 'رسائل لم تُرسل',
  hint: 'لا يوجد لهذا الخادم خادم SMTP‏ (SMTP_URL)، فلا يصل شيء إلى أحد. هنا كل رسالة كما كانت ستصل.',
  none: 'لا شيء بعد. احجز موعدًا ثم عد.',
  to: 'إلى',
  from: 'من',
  replyTo: 'الرد إلى',
  subject: 'الموضوع',
  sent: 'كُتبت',
  asPage: 'الرسالة',
  asText: 'كنص عادي',
  invite: 'الدعوة',
  download: 'تنزيلها كما كانت ستُرسل',
  all: 'كل الرسائل',
  forAdmins: 'للمشرفين فقط',
  forAdminsText: 'تحتوي هذه الرسائل على روابط يمكن بها تغيير الحجوزات. اسأل أحد مشرفي الفريق.',
};

const WORDS: Readonly<Record<string, OutboxWords>> = { en, de, ar };

export function outboxWords(language: string): OutboxWords {
  return WORDS[language] ?? en;
}
