import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Navnet ditt',
  language: 'Språk',
  asBrowser: 'Som nettleseren',
  zone: 'Tidssone',
  start: 'Lister',
  onlyMine: 'Begynn med det som er mitt',
  onlyMineMore: 'I dag og Bestillinger viser dine egne først; de andre er ett trykk unna.',
  keys: 'Enkelttaster gjør noe',
  keysMore: 'J, K, R og / i lister. Slå dem av hvis du snakker til datamaskinen eller lett kommer borti taster.',
  changed: 'Endret',
  sessions: 'Hvor du er logget inn',
  sessionsMore: 'Logg ut det du ikke kjenner igjen eller ikke trenger lenger.',
  thisOne: 'denne',
  unknown: 'En nettleser',
  used: (a) => `brukt ${a}`,
  end: 'Logg ut',
  ended: 'Logget ut der',
};
