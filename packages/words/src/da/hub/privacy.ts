import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-mailadresse på en besøgende',
  visitorMore: 'For at udlevere eller slette det, der er kendt om nogen.',
  find: 'Slå op',
  found: { one: '# booking', other: '# bookinger' },
  guestAt: { one: 'gæst ved # booking fra andre', other: 'gæst ved # bookinger fra andre' },
  nothing: (a) => `Intet er kendt om ${a}.`,
  download: 'Download som fil',
  erase: 'Slet',
  eraseTitle: (a) => `Vil du slette ${a}?`,
  eraseMore:
    'Navn, adresse, svar, noter og beskeder forsvinder for altid. Tider, værter og stillinger bliver. Det kan ikke fortrydes.',
  bookings: { one: '# egen booking', other: '# egne bookinger' },
  mentions: { one: '# omtale i andres bookinger', other: '# omtaler i andres bookinger' },
  messages: { one: '# besked', other: '# beskeder' },
  documents: { one: '# note', other: '# noter' },
  ahead: { one: '# booking ligger forude', other: '# bookinger ligger forude' },
  cancelAhead: 'Aflys det kommende; personen får ikke længere besked',
  aheadMore: 'Den, der er slettet, kan ikke komme: Aflys det kommende, eller vent, til det er overstået.',
  erased: (a) => `${a} er slettet`,
  keepTitle: 'Hvor længe bookinger gemmes',
};
