import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-postadress till en besökare',
  visitorMore: 'För att lämna ut eller radera det som är känt om någon.',
  find: 'Slå upp',
  found: { one: '# bokning', other: '# bokningar' },
  guestAt: { one: 'gäst vid # bokning som någon annan gjort', other: 'gäst vid # bokningar som andra gjort' },
  nothing: (a) => `Inget är känt om ${a}.`,
  download: 'Ladda ner som fil',
  erase: 'Radera',
  eraseTitle: (a) => `Vill du radera ${a}?`,
  eraseMore:
    'Namn, adress, svar, anteckningar och meddelanden försvinner för gott. Tider, värdar och ställningar finns kvar. Det här går inte att ångra.',
  bookings: { one: '# egen bokning', other: '# egna bokningar' },
  mentions: { one: '# omnämnande i andras bokningar', other: '# omnämnanden i andras bokningar' },
  messages: { one: '# meddelande', other: '# meddelanden' },
  documents: { one: '# anteckning', other: '# anteckningar' },
  ahead: { one: '# bokning återstår', other: '# bokningar återstår' },
  cancelAhead: 'Avboka det som ligger framför; personen får inget besked om det',
  aheadMore: 'Den som raderas kan inte komma: avboka det som ligger framför, eller vänta tills det är över.',
  erased: (a) => `${a} har raderats`,
  keepTitle: 'Hur länge bokningar sparas',
};
