import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `Rezervace termínu: ${team}`,
  noLinks: 'Momentálně není co rezervovat.',
  withOne: 'S někým z týmu',
  withAll: (names) => `Z týmu: ${names}`,
  withPanel: 'S více lidmi z týmu',
  yourBooking: 'Vaše rezervace',
  missing: 'Na tomto odkazu nic není',
  missingText: 'Možná je v něm překlep, nebo se už nepoužívá.',
  allLinks: (team) => `Vše, co lze rezervovat: ${team}`,
  plainHint: 'Nic se tu nezobrazuje?',
  plainLink: 'Vybrat termín na jednoduché stránce',
  manageNeedsScript:
    'Chcete-li rezervaci přesunout nebo zrušit zde, povolte na této stránce JavaScript a načtěte ji znovu.',
  lostLink: 'Nemůžete najít odkaz na svou rezervaci?',
  contact: (who) => `Nebo kontaktujte: ${who}.`,
  failed: 'Něco se nepovedlo',
  failedText: 'Zkuste to za chvíli znovu.',
};
