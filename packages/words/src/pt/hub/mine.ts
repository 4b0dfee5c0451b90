import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'O seu nome',
  language: 'Língua',
  asBrowser: 'Como neste navegador',
  zone: 'Fuso horário',
  start: 'Listas',
  onlyMine: 'Começar pelo que é meu',
  onlyMineMore: 'Hoje e Marcações mostram primeiro o que é seu; o resto está a um clique.',
  keys: 'Teclas simples fazem algo',
  keysMore: 'J, K, R e / nas listas. Desligue-as se fala com o computador ou prime teclas sem querer.',
  changed: 'Alterado',
  sessions: 'Onde tem sessão iniciada',
  sessionsMore: 'Termine o que não conhece ou já não precisa.',
  thisOne: 'esta',
  unknown: 'Um navegador',
  used: (a) => `utilização: ${a}`,
  end: 'Terminar sessão',
  ended: 'Sessão terminada',
};
