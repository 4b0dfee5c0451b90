/** Texts of the pages around the booker, which has its own. */
interface PageWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Title of the page with all links of a team. */
  readonly book: (team: string) => string;
  readonly noLinks: string;
  readonly withOne: string;
  readonly withAll: (names: string) => string;
  readonly withPanel: string;
  readonly yourBooking: string;
  readonly missing: string;
  readonly missingText: string;
  readonly allLinks: (team: string) => string;
  /** Link to the plain page, for when the booker does not appear. */
  readonly plainHint: string;
  readonly plainLink: string;
  readonly manageNeedsScript: string;
  /** Link to the page that has lost links mailed. */
  readonly lostLink: string;
  readonly contact: (who: string) => string;
  readonly failed: string;
  readonly failedText: string;
}

const en: PageWords = {
  language: 'en',
  direction: 'ltr',
  book: (team) => `Book a time with ${team}`,
  noLinks: 'There is nothing to book at the moment.',
  withOne: 'With one of the team',
  withAll: (names) => `With ${names}`,
  withPanel: 'With several of the team',
  yourBooking: 'Your booking',
  missing: 'There is nothing at this link',
  missingText: 'It may be mistyped, or no longer in use.',
  allLinks: (team) => `Everything you can book with ${team}`,
  plainHint: 'Is nothing appearing here?',
  plainLink: 'Choose a time on a simple page',
  manageNeedsScript: 'To move or cancel your booking here, please allow JavaScript for this page and load it again.',
  lostLink: 'Lost the link to your booking?',
  contact: (who) => `Or get in touch with ${who}.`,
  failed: 'Something went wrong here',
  failedText: 'Please try again in a moment.',
};

const de: PageWords = {
  language: 'de',
  direction: 'ltr',
  book: (team) => `Termin mit ${team} buchen`,
  noLinks: 'Zurzeit gibt es nichts zu buchen.',
  withOne: 'Mit jemandem aus dem Team',
  withAll: (names) => `Mit ${names}`,
  withPanel: 'Mit mehreren aus dem Team',
  yourBooking: 'Ihre Buchung',
  missing: 'Unter diesem Link gibt es nichts',
  missingText: 'Vielleicht hat er einen Tippfehler, oder er wird nicht mehr verwendet.',
  allLinks: (team) => `Alles, was Sie mit ${team} buchen können`,
  plainHint: 'Hier erscheint nichts?',
  plainLink: 'Termin auf einer einfachen Seite wählen',
  manageNeedsScript:
    'Um Ihre Buchung hier zu verschieben oder abzusagen, erlauben Sie bitte JavaScript für diese Seite und laden Sie sie neu.',
  lostLink: 'Link zu Ihrer Buchung verloren?',
  contact: (who) => `Oder wenden Sie sich an ${who}.`,
  failed: 'Hier ist etwas schiefgegangen',
  failedText: 'Bitte versuchen Sie es gleich noch einmal.',
};

const ar: PageWords = {
  language: 'ar',
  direction: 'rtl',
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

const WORDS: Readonly<Record<string, PageWords>> = { en, de, ar };

/** Locale and texts of a page: `locale` is the visitor's preferred one among the supported languages. */
export interface Voice {
  readonly locale: string;
  readonly words: PageWords;
}

/** The first supported language of an `Accept-Language` header, with its region; else English. */
export function voiceFor(acceptLanguage: string | undefined): Voice {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const q = parameters.find((parameter) => parameter.startsWith('q='));
      return { tag, quality: q ? Number(q.slice(2)) || 0 : 1 };
    })
    .filter(({ tag, quality }) => quality > 0 && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag))
    .toSorted((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const locale = canonical(tag);
    const words = locale && WORDS[locale.split('-')[0] ?? ''];
    if (words) return { locale, words };
  }
  return { locale: 'en', words: en };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
