import type { SignInWords } from '../sign-in-words.ts';

export const signIn: SignInWords = {
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
  notConnected:
    'Der Kalender ist nicht verbunden. Verbinden Sie ihn noch einmal, und erlauben Sie alles, wonach gefragt wird.',
  signedInAs: (name) => `Sie sind angemeldet als ${name}`,
  role: { admin: 'Verwaltung', host: 'Host' },
  api: 'Die Schnittstelle',
  addPasskey: 'Passkey dieses Geräts hinzufügen',
  passkeyAdded: 'Der Passkey ist hinzugefügt.',
  signOut: 'Abmelden',
  goOn: 'Weiter',
};
