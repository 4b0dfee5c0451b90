import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-postadressen til en besøkende',
  visitorMore: 'For å utlevere eller slette det som er kjent om noen.',
  find: 'Slå opp',
  found: { one: '# bestilling', other: '# bestillinger' },
  guestAt: { one: 'gjest ved # bestilling fra andre', other: 'gjest ved # bestillinger fra andre' },
  nothing: (a) => `Ingenting er kjent om ${a}.`,
  download: 'Last ned som fil',
  erase: 'Slett',
  eraseTitle: (a) => `Vil du slette ${a}?`,
  eraseMore:
    'Navn, adresse, svar, notater og meldinger forsvinner for godt. Tider, verter og stillinger blir værende. Dette kan ikke angres.',
  bookings: { one: '# egen bestilling', other: '# egne bestillinger' },
  mentions: { one: '# omtale i andres bestillinger', other: '# omtaler i andres bestillinger' },
  messages: { one: '# melding', other: '# meldinger' },
  documents: { one: '# notat', other: '# notater' },
  ahead: { one: '# bestilling gjenstår', other: '# bestillinger gjenstår' },
  cancelAhead: 'Avlys det som kommer; personen får ikke lenger beskjed',
  aheadMore: 'Den som er slettet, kan ikke komme: Avlys det som kommer, eller vent til det er over.',
  erased: (a) => `${a} er slettet`,
  keepTitle: 'Hvor lenge bestillinger beholdes',
};
