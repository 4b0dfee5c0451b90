import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Il suo nome',
  language: 'Lingua',
  asBrowser: 'Come questo browser',
  zone: 'Fuso orario',
  start: 'Elenchi',
  onlyMine: 'Inizia da ciò che è mio',
  onlyMineMore: 'Oggi e Appuntamenti mostrano prima i suoi; gli altri sono a un clic.',
  keys: 'Scorciatoie a tasto singolo',
  keysMore: 'J, K, R e / negli elenchi. Le disattivi se comanda il computer con la voce o se preme tasti per sbaglio.',
  changed: 'Salvato',
  sessions: 'Dove ha eseguito l’accesso',
  sessionsMore: 'Termini ciò che non conosce o che non le serve più.',
  thisOne: 'questo',
  unknown: 'Un browser',
  used: (a) => `usato ${a}`,
  end: 'Esci',
  ended: 'Accesso terminato',
};
