import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Ditt namn',
  language: 'Språk',
  asBrowser: 'Som webbläsaren',
  zone: 'Tidszon',
  start: 'Listor',
  onlyMine: 'Börja med det som är mitt',
  onlyMineMore: 'I dag och Bokningar visar dina egna först; de andra är ett klick bort.',
  keys: 'Enstaka tangenter gör något',
  keysMore: 'J, K, R och / i listor. Stäng av dem om du talar till datorn eller lätt råkar trycka på tangenter.',
  changed: 'Ändrat',
  sessions: 'Var du är inloggad',
  sessionsMore: 'Logga ut det du inte känner igen eller inte behöver längre.',
  thisOne: 'den här',
  unknown: 'En webbläsare',
  used: (a) => `använd ${a}`,
  end: 'Logga ut',
  ended: 'Utloggad där',
};
