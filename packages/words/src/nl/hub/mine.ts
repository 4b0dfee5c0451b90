import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Uw naam',
  language: 'Taal',
  asBrowser: 'Zoals deze browser',
  zone: 'Tijdzone',
  start: 'Lijsten',
  onlyMine: 'Beginnen met wat van mij is',
  onlyMineMore: 'Vandaag en Afspraken tonen eerst die van u; de andere zijn één klik verder.',
  keys: 'Losse toetsen doen iets',
  keysMore: 'J, K, R en / in lijsten. Zet ze uit als u tegen uw computer spreekt of per ongeluk toetsen indrukt.',
  changed: 'Gewijzigd',
  sessions: 'Waar u bent ingelogd',
  sessionsMore: 'Log uit wat u niet kent of niet meer nodig hebt.',
  thisOne: 'deze',
  unknown: 'Een browser',
  used: (a) => `gebruikt ${a}`,
  end: 'Uitloggen',
  ended: 'Daar uitgelogd',
};
