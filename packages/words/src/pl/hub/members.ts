import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: {
    one: '# członek zespołu',
    few: '# członków zespołu',
    many: '# członków zespołu',
    other: '# członka zespołu',
  },
  invite: 'Zaproś kogoś',
  name: 'Imię i nazwisko',
  email: 'Adres e-mail',
  role: 'Uprawnienia',
  host: 'Prowadzi jako',
  noHost: 'Niczego nie prowadzi',
  admin: 'Administracja: wszystko',
  hostRole: 'Prowadzący: tylko swoje',
  lastSeen: (a) => `ostatnie logowanie ${a}`,
  invited: 'Zaproszono, jeszcze bez logowania',
  off: 'Nie może się zalogować',
  you: 'Ty',
  maySignIn: 'Może się zalogować',
  again: 'Nowy link',
  sendInvitation: 'Zaproś',
  link: 'Link do logowania',
  linkMore: (a) => `Stąd nie wysyłamy poczty, więc przekaż ten link samodzielnie: ${a}. Działa raz, przez siedem dni.`,
  mailed: (a) => `Link jest w drodze: ${a}`,
  changed: (a) => `Zmieniono: ${a}`,
  removeTitle: (a) => `Usunąć: ${a}?`,
  removeMore:
    'Ta osoba zostanie wszędzie wylogowana, a jej tokeny i klucze dostępu przestaną działać. Jako prowadzący pozostaje. Tego nie można cofnąć.',
  removed: (a) => `Usunięto: ${a}`,
  lastAdmin: 'Nikt inny nie jest administratorem. Najpierw nadaj komuś tę rolę.',
  known: 'Ktoś z tym adresem już tu jest. Otwórz jego wiersz i utwórz nowy link.',
  notAccepted: 'Tego nie można przyjąć. Sprawdź wpisane dane.',
};
