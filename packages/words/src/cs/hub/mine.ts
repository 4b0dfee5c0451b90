import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Vaše jméno',
  language: 'Jazyk',
  asBrowser: 'Podle tohoto prohlížeče',
  zone: 'Časové pásmo',
  start: 'Seznamy',
  onlyMine: 'Začínat tím, co je moje',
  onlyMineMore: 'Dnes a Rezervace ukážou nejdříve vaše; ostatní jsou jedno stisknutí daleko.',
  keys: 'Jednotlivé klávesy něco dělají',
  keysMore: 'J, K, R a / v seznamech. Vypněte je, pokud na počítač mluvíte nebo klávesy tisknete omylem.',
  changed: 'Změněno',
  sessions: 'Aktivní přihlášení',
  sessionsMore: 'Ukončete, co neznáte nebo už nepotřebujete.',
  thisOne: 'zde',
  unknown: 'Prohlížeč',
  used: (a) => `použito ${a}`,
  end: 'Odhlásit',
  ended: 'Tam odhlášeno',
};
