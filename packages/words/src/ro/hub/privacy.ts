import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Adresa de e-mail a unui vizitator',
  visitorMore: 'Pentru a preda sau a șterge ce se știe despre cineva.',
  find: 'Caută',
  found: { one: '# programare', few: '# programări', other: '# de programări' },
  guestAt: {
    one: 'invitație la # programare a altcuiva',
    few: 'invitație la # programări ale altora',
    other: 'invitație la # de programări ale altora',
  },
  nothing: (a) => `Nu se știe nimic despre ${a}.`,
  download: 'Descarcă drept fișier',
  erase: 'Șterge',
  eraseTitle: (a) => `Ștergeți ${a}?`,
  eraseMore:
    'Numele, adresa, răspunsurile, notele și mesajele dispar definitiv. Orele, persoanele și soldurile rămân. Nu se poate reveni.',
  bookings: { one: '# programare proprie', few: '# programări proprii', other: '# de programări proprii' },
  mentions: {
    one: '# mențiune în programările altora',
    few: '# mențiuni în programările altora',
    other: '# de mențiuni în programările altora',
  },
  messages: { one: '# mesaj', few: '# mesaje', other: '# de mesaje' },
  documents: { one: '# notă', few: '# note', other: '# de note' },
  ahead: { one: '# programare urmează încă', few: '# programări urmează încă', other: '# de programări urmează încă' },
  cancelAhead: 'Anulează ce urmează; persoana nu mai este înștiințată',
  aheadMore: 'După ștergere nu mai poate veni nimeni: anulați ce urmează sau așteptați să treacă.',
  erased: (a) => `Date șterse: ${a}`,
  keepTitle: 'Cât timp se păstrează programările',
};
