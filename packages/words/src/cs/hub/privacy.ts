import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: 'E-mailová adresa návštěvníka',
  visitorMore: 'K vydání nebo vymazání toho, co se o někom ví.',
  find: 'Vyhledat',
  found: { one: '# rezervace', few: '# rezervace', many: '# rezervace', other: '# rezervací' },
  guestAt: {
    one: 'hostem # cizí rezervace',
    few: 'hostem # cizích rezervací',
    many: 'hostem # cizí rezervace',
    other: 'hostem # cizích rezervací',
  },
  nothing: (a) => `Nic se neví: ${a}.`,
  download: 'Stáhnout jako soubor',
  erase: 'Vymazat',
  eraseTitle: (a) => `Vymazat ${a}?`,
  eraseMore:
    'Jméno, adresa, odpovědi, poznámky a zprávy zmizí nadobro. Termíny, hostitelé a stavy zůstávají. Nelze to vzít zpět.',
  bookings: {
    one: '# vlastní rezervace',
    few: '# vlastní rezervace',
    many: '# vlastní rezervace',
    other: '# vlastních rezervací',
  },
  mentions: {
    one: '# zmínka v cizích rezervacích',
    few: '# zmínky v cizích rezervacích',
    many: '# zmínky v cizích rezervacích',
    other: '# zmínek v cizích rezervacích',
  },
  messages: { one: '# zpráva', few: '# zprávy', many: '# zprávy', other: '# zpráv' },
  documents: { one: '# poznámka', few: '# poznámky', many: '# poznámky', other: '# poznámek' },
  ahead: {
    one: '# rezervace teprve proběhne',
    few: '# rezervace teprve proběhnou',
    many: '# rezervace teprve proběhne',
    other: '# rezervací teprve proběhne',
  },
  cancelAhead: 'Zrušit nadcházející; návštěvník se to už nedozví',
  aheadMore: 'Kdo je vymazán, nemůže přijít: zrušte nadcházející, nebo počkejte, až proběhnou.',
  erased: (a) => `Vymazáno: ${a}`,
  keepTitle: 'Jak dlouho se rezervace uchovávají',
};
