import type { SignInWords } from '../sign-in-words.ts';

export const signIn: SignInWords = {
  signIn: 'Conectare',
  signInTo: (team) => `Conectare la ${team}`,
  email: 'E-mail',
  name: 'Nume',
  sendLink: 'Trimite-mi un link',
  sent: 'Verificați căsuța poștală',
  sentText: (email) =>
    `Dacă cineva din echipă are adresa ${email}, un link este pe drum. Funcționează o singură dată, timp de 15 minute.`,
  shown: 'Cereți linkul',
  shownText: (email) =>
    `Acest server nu trimite încă e-mailuri. Dacă cineva din echipă are adresa ${email}, persoana care administrează serverul găsește un link în jurnal și îl poate transmite. Funcționează o singură dată, timp de 15 minute.`,
  useLink: 'Aproape gata',
  useLinkText: 'Linkul funcționează o singură dată. Folosiți-l cu acest buton.',
  firstAdmin: 'Administrați această echipă',
  firstAdminText:
    'Nimeni nu administrează încă această echipă. Spuneți cine sunteți; apoi puteți invita și alte persoane.',
  ended: 'Acest link a fost deja folosit sau a expirat. Cereți unul nou.',
  wrong: 'Verificați ce ați scris.',
  tooMany: 'Prea multe încercări. Încercați din nou peste un minut.',
  elsewhere: 'Deschideți direct această pagină și conectați-vă aici.',
  withPasskey: 'Conectare cu o cheie de acces',
  passkeyFailed: 'Cheia de acces nu se potrivește. Conectați-vă cu un link și adăugați-o din nou.',
  withCompany: 'Conectare cu contul companiei',
  companyFailed: 'Conectarea prin companie nu a reușit. Încercați din nou sau folosiți un link.',
  notInvited: 'Nimeni nu a invitat încă această adresă. Adresați-vă persoanei care administrează echipa.',
  unverified: 'Compania nu a verificat această adresă. Folosiți un link sau întrebați la companie.',
  notConnected: 'Calendarul nu este conectat. Conectați-l din nou și permiteți tot ce se cere.',
  signedInAs: (name) => `Sesiune deschisă: ${name}`,
  role: { admin: 'Administrare', host: 'Echipă' },
  api: 'API-ul',
  addPasskey: 'Adaugă o cheie de acces de pe acest dispozitiv',
  passkeyAdded: 'Cheia de acces a fost adăugată.',
  signOut: 'Deconectare',
  goOn: 'Continuă',
};
