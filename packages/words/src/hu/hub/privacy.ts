import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Egy foglaló e-mail-címe',
  visitorMore: 'Hogy kiadja vagy törölje, amit valakiről tudni lehet.',
  find: 'Keresés',
  found: { one: '# foglalás', other: '# foglalás' },
  guestAt: { one: 'vendég # más foglalásán', other: 'vendég # más foglalásán' },
  nothing: (a) => `Nincs adat róla: ${a}.`,
  download: 'Letöltés fájlként',
  erase: 'Törlés',
  eraseTitle: (a) => `Törli az adatait? ${a}`,
  eraseMore:
    'A név, a cím, a válaszok, a megjegyzések és az üzenetek végleg eltűnnek. Az időpontok, a fogadók és az egyenlegek maradnak. Ez nem vonható vissza.',
  bookings: { one: '# saját foglalás', other: '# saját foglalás' },
  mentions: { one: '# említés mások foglalásaiban', other: '# említés mások foglalásaiban' },
  messages: { one: '# üzenet', other: '# üzenet' },
  documents: { one: '# megjegyzés', other: '# megjegyzés' },
  ahead: { one: '# foglalás még hátravan', other: '# foglalás még hátravan' },
  cancelAhead: 'A közelgő foglalások lemondása; erről már nem kap értesítést',
  aheadMore:
    'Akinek az adatait töröljük, nem tud eljönni: mondja le a közelgő foglalásokat, vagy várja meg, amíg véget érnek.',
  erased: (a) => `Adatok törölve: ${a}`,
  keepTitle: 'Meddig őrizzük a foglalásokat',
};
