import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Az Ön neve',
  language: 'Nyelv',
  asBrowser: 'A böngésző szerint',
  zone: 'Időzóna',
  start: 'Listák',
  onlyMine: 'Kezdés a sajátommal',
  onlyMineMore: 'A Ma és a Foglalások először az Ön foglalásait mutatja; a többi egy kattintásra van.',
  keys: 'Egyes billentyűk műveletet végeznek',
  keysMore:
    'J, K, R és / a listákban. Kapcsolja ki, ha beszéddel vezérli a gépét, vagy véletlenül nyom meg billentyűket.',
  changed: 'Módosítva',
  sessions: 'Hol van bejelentkezve',
  sessionsMore: 'Jelentkezzen ki ott, ahol nem ismeri az eszközt, vagy már nem használja.',
  thisOne: 'ez itt',
  unknown: 'Egy böngésző',
  used: (a) => `használva: ${a}`,
  end: 'Kijelentkezés',
  ended: 'Ott kijelentkezve',
};
