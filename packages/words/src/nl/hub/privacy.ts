import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-mailadres van een bezoeker',
  visitorMore: 'Om uit te geven of te wissen wat over iemand bekend is.',
  find: 'Opzoeken',
  found: { one: '# afspraak', other: '# afspraken' },
  guestAt: { one: 'gast bij # afspraak van anderen', other: 'gast bij # afspraken van anderen' },
  nothing: (a) => `Over ${a} is niets bekend.`,
  download: 'Als bestand downloaden',
  erase: 'Wissen',
  eraseTitle: (a) => `${a} wissen?`,
  eraseMore:
    'Naam, adres, antwoorden, notities en berichten verdwijnen voorgoed. Tijden, hosts en standen blijven. Dit kan niet ongedaan worden gemaakt.',
  bookings: { one: '# eigen afspraak', other: '# eigen afspraken' },
  mentions: { one: '# vermelding in afspraken van anderen', other: '# vermeldingen in afspraken van anderen' },
  messages: { one: '# bericht', other: '# berichten' },
  documents: { one: '# notitie', other: '# notities' },
  ahead: { one: '# afspraak komt nog', other: '# afspraken komen nog' },
  cancelAhead: 'Annuleren wat nog komt; daarover gaat geen bericht meer uit',
  aheadMore: 'Wie is gewist, kan niet komen: annuleer wat nog komt, of wacht tot het voorbij is.',
  erased: (a) => `${a} is gewist`,
  keepTitle: 'Hoe lang afspraken worden bewaard',
};
