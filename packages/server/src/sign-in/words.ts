/** Texts of the pages for signing in. */
export interface SignInWords {
  readonly signIn: string;
  /** Title with the team's name. */
  readonly signInTo: (team: string) => string;
  readonly email: string;
  readonly name: string;
  readonly sendLink: string;
  readonly sent: string;
  readonly sentText: (email: string) => string;
  /** Where no mail is sent, and whoever runs the server sees the link. */
  readonly shown: string;
  readonly shownText: (email: string) => string;
  readonly useLink: string;
  readonly useLinkText: string;
  readonly firstAdmin: string;
  readonly firstAdminText: string;
  readonly ended: string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly elsewhere: string;
  readonly withPasskey: string;
  readonly passkeyFailed: string;
  readonly withCompany: string;
  readonly companyFailed: string;
  readonly notInvited: string;
  readonly unverified: string;
  readonly signedInAs: (name: string) => string;
  readonly role: Readonly<Record<'admin' | 'host', string>>;
  readonly api: string;
  readonly addPasskey: string;
  readonly passkeyAdded: string;
  readonly signOut: string;
  readonly goOn: string;
}

const en: SignInWords = {
  signIn: 'Sign in',
  signInTo: (team) => `Sign in to ${team}`,
  email: 'E-mail',
  name: 'Name',
  sendLink: 'Send me a link',
  sent: 'Look into your mail',
  sentText: (email) =>
    `If somebody of the team has the address ${email}, a link is on its way to it. It works once, for 15 minutes.`,
  shown: 'Ask for your link',
  shownText: (email) =>
    `This server sends no mail yet. If somebody of the team has the address ${email}, whoever runs it finds a link in its log, and can hand it over. It works once, for 15 minutes.`,
  useLink: 'You are almost in',
  useLinkText: 'The link works once. Use it with this button.',
  firstAdmin: 'Be the first admin',
  firstAdminText: 'This team has no admin yet. Say who you are; you can invite others afterwards.',
  ended: 'This link has been used or has ended. Ask for a new one.',
  wrong: 'Please check what you have typed.',
  tooMany: 'That was often. Please try again in a minute.',
  elsewhere: 'Please open this page itself, and sign in here.',
  withPasskey: 'Sign in with a passkey',
  passkeyFailed: 'That passkey does not fit. Sign in by a link, and add it again.',
  withCompany: 'Sign in with your company account',
  companyFailed: 'Your company’s sign-in did not work. Try it again, or use a link.',
  notInvited: 'Nobody has invited this address yet. Ask an admin of the team to invite it.',
  unverified: 'Your company has not verified this address. Use a link instead, or ask your company.',
  signedInAs: (name) => `You are signed in as ${name}`,
  role: { admin: 'Admin', host: 'Host' },
  api: 'The API',
  addPasskey: 'Add a passkey of this device',
  passkeyAdded: 'The passkey is added.',
  signOut: 'Sign out',
  goOn: 'Go on',
};

const de: SignInWords = {
  signIn: 'Anmelden',
  signInTo: (team) => `Bei ${team} anmelden`,
  email: 'E-Mail',
  name: 'Name',
  sendLink: 'Link schicken',
  sent: 'Sehen Sie in Ihre Post',
  sentText: (email) =>
    `Wenn jemand aus dem Team die Adresse ${email} hat, ist ein Link dorthin unterwegs. Er gilt einmal, 15 Minuten lang.`,
  shown: 'Fragen Sie nach Ihrem Link',
  shownText: (email) =>
    `Dieser Server verschickt noch keine Post. Wenn jemand aus dem Team die Adresse ${email} hat, steht ein Link im Protokoll des Servers; wer ihn betreibt, kann ihn weitergeben. Er gilt einmal, 15 Minuten lang.`,
  useLink: 'Fast geschafft',
  useLinkText: 'Der Link gilt einmal. Mit diesem Knopf verwenden Sie ihn.',
  firstAdmin: 'Verwalten Sie dieses Team',
  firstAdminText: 'Dieses Team verwaltet noch niemand. Sagen Sie, wer Sie sind; danach können Sie andere einladen.',
  ended: 'Dieser Link wurde schon verwendet oder ist abgelaufen. Fordern Sie einen neuen an.',
  wrong: 'Bitte prüfen Sie Ihre Eingabe.',
  tooMany: 'Das war oft. Bitte versuchen Sie es in einer Minute noch einmal.',
  elsewhere: 'Bitte öffnen Sie diese Seite selbst, und melden Sie sich hier an.',
  withPasskey: 'Mit Passkey anmelden',
  passkeyFailed: 'Dieser Passkey passt nicht. Melden Sie sich mit einem Link an, und fügen Sie ihn neu hinzu.',
  withCompany: 'Mit dem Firmenkonto anmelden',
  companyFailed:
    'Die Anmeldung Ihrer Firma hat nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie einen Link.',
  notInvited: 'Diese Adresse hat noch niemand eingeladen. Bitten Sie jemanden, der das Team verwaltet, darum.',
  unverified: 'Ihre Firma hat diese Adresse nicht bestätigt. Nehmen Sie einen Link, oder fragen Sie Ihre Firma.',
  signedInAs: (name) => `Sie sind angemeldet als ${name}`,
  role: { admin: 'Verwaltung', host: 'Host' },
  api: 'Die Schnittstelle',
  addPasskey: 'Passkey dieses Geräts hinzufügen',
  passkeyAdded: 'Der Passkey ist hinzugefügt.',
  signOut: 'Abmelden',
  goOn: 'Weiter',
};

const ar: SignInWords = {
  signIn: 'تسجيل الدخول',
  signInTo: (team) => `تسجيل الدخول إلى ${team}`,
  email: 'البريد الإلكتروني',
  name: 'الاسم',
  sendLink: 'أرسل لي رابطًا',
  sent: 'راجع بريدك',
  sentText: (email) => `إذا كان العنوان ${email} لأحد أعضاء الفريق، فسيصل إليه رابط. يعمل مرة واحدة، لمدة 15 دقيقة.`,
  shown: 'اطلب رابطك',
  shownText: (email) =>
    `لا يرسل هذا الخادم بريدًا بعد. إذا كان العنوان ${email} لأحد أعضاء الفريق، فسيجد مشغّل الخادم رابطًا في سجلّه ويمكنه تسليمه. يعمل مرة واحدة، لمدة 15 دقيقة.`,
  useLink: 'أوشكت على الدخول',
  useLinkText: 'يعمل الرابط مرة واحدة. استخدمه بهذا الزر.',
  firstAdmin: 'كن أول مسؤول',
  firstAdminText: 'ليس لهذا الفريق مسؤول بعد. عرّف بنفسك، ثم يمكنك دعوة الآخرين.',
  ended: 'استُخدم هذا الرابط أو انتهت صلاحيته. اطلب رابطًا جديدًا.',
  wrong: 'يُرجى التحقق مما كتبته.',
  tooMany: 'محاولات كثيرة. يُرجى المحاولة مرة أخرى بعد دقيقة.',
  elsewhere: 'يُرجى فتح هذه الصفحة نفسها وتسجيل الدخول هنا.',
  withPasskey: 'تسجيل الدخول بمفتاح مرور',
  passkeyFailed: 'مفتاح المرور هذا غير صالح. سجّل الدخول برابط، ثم أضفه من جديد.',
  withCompany: 'تسجيل الدخول بحساب الشركة',
  companyFailed: 'لم ينجح تسجيل الدخول عبر شركتك. حاول مرة أخرى، أو استخدم رابطًا.',
  notInvited: 'لم يدعُ أحد هذا العنوان بعد. اطلب من مسؤول الفريق دعوته.',
  unverified: 'لم تتحقق شركتك من هذا العنوان. استخدم رابطًا، أو اسأل شركتك.',
  signedInAs: (name) => `أنت مسجّل الدخول باسم ${name}`,
  role: { admin: 'مسؤول', host: 'مضيف' },
  api: 'واجهة البرمجة',
  addPasskey: 'أضف مفتاح مرور لهذا الجهاز',
  passkeyAdded: 'أُضيف مفتاح المرور.',
  signOut: 'تسجيل الخروج',
  goOn: 'متابعة',
};

const WORDS: Readonly<Record<string, SignInWords>> = { en, de, ar };

/** The texts in a language; English if there is no translation. */
export function signInWords(language: string): SignInWords {
  return WORDS[language] ?? en;
}
