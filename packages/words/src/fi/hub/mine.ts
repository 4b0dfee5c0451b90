import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Nimesi',
  language: 'Kieli',
  asBrowser: 'Selaimen mukaan',
  zone: 'Aikavyöhyke',
  start: 'Luettelot',
  onlyMine: 'Aloita omistani',
  onlyMineMore: 'Tänään ja Varaukset näyttävät ensin omasi; muut ovat yhden painalluksen päässä.',
  keys: 'Yksittäiset näppäimet käytössä',
  keysMore:
    'J, K, R ja / luetteloissa. Poista ne käytöstä, jos ohjaat konetta puheella tai painat näppäimiä vahingossa.',
  changed: 'Tallennettu',
  sessions: 'Missä olet kirjautuneena',
  sessionsMore: 'Kirjaudu ulos sieltä, mitä et tunne tai enää tarvitse.',
  thisOne: 'tämä',
  unknown: 'Selain',
  used: (a) => `käytetty ${a}`,
  end: 'Kirjaudu ulos',
  ended: 'Kirjauduttu ulos sieltä',
};
