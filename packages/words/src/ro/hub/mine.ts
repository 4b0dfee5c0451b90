import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Numele dvs.',
  language: 'Limbă',
  asBrowser: 'Ca în acest browser',
  zone: 'Fus orar',
  start: 'Liste',
  onlyMine: 'Începe cu ce este al meu',
  onlyMineMore: 'Astăzi și Programări arată întâi ce este al dvs.; restul este la un clic distanță.',
  keys: 'Tastele simple fac ceva',
  keysMore: 'J, K, R și / în liste. Dezactivați-le dacă vorbiți cu computerul sau apăsați taste din greșeală.',
  changed: 'Modificat',
  sessions: 'Sesiuni deschise',
  sessionsMore: 'Încheiați ce nu recunoașteți sau nu vă mai trebuie.',
  thisOne: 'aceasta',
  unknown: 'Un browser',
  used: (a) => `folosit: ${a}`,
  end: 'Deconectare',
  ended: 'Deconectare făcută',
};
