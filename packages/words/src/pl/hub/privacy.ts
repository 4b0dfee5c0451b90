import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'Adres e-mail osoby rezerwującej',
  visitorMore: 'Aby wydać lub wymazać to, co o kimś wiadomo.',
  find: 'Wyszukaj',
  found: { one: '# rezerwacja', few: '# rezerwacje', many: '# rezerwacji', other: '# rezerwacji' },
  guestAt: {
    one: 'gość w # cudzej rezerwacji',
    few: 'gość w # cudzych rezerwacjach',
    many: 'gość w # cudzych rezerwacjach',
    other: 'gość w # cudzej rezerwacji',
  },
  nothing: (a) => `Nic nie wiadomo: ${a}.`,
  download: 'Pobierz jako plik',
  erase: 'Wymaż',
  eraseTitle: (a) => `Wymazać ${a}?`,
  eraseMore:
    'Imię, adres, odpowiedzi, notatki i wiadomości znikną na zawsze. Terminy, prowadzący i stany pozostają. Tego nie można cofnąć.',
  bookings: {
    one: '# własna rezerwacja',
    few: '# własne rezerwacje',
    many: '# własnych rezerwacji',
    other: '# własnej rezerwacji',
  },
  mentions: {
    one: '# wzmianka w cudzych rezerwacjach',
    few: '# wzmianki w cudzych rezerwacjach',
    many: '# wzmianek w cudzych rezerwacjach',
    other: '# wzmianki w cudzych rezerwacjach',
  },
  messages: { one: '# wiadomość', few: '# wiadomości', many: '# wiadomości', other: '# wiadomości' },
  documents: { one: '# notatka', few: '# notatki', many: '# notatek', other: '# notatki' },
  ahead: {
    one: '# rezerwacja jeszcze się nie odbyła',
    few: '# rezerwacje jeszcze się nie odbyły',
    many: '# rezerwacji jeszcze się nie odbyło',
    other: '# rezerwacji jeszcze się nie odbyło',
  },
  cancelAhead: 'Odwołaj nadchodzące; bez powiadomienia tej osoby',
  aheadMore: 'Kto jest wymazany, nie może przyjść: odwołaj nadchodzące albo poczekaj, aż miną.',
  erased: (a) => `Wymazano: ${a}`,
  keepTitle: 'Jak długo przechowywane są rezerwacje',
};
