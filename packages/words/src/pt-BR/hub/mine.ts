import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Seu nome',
  language: 'Idioma',
  asBrowser: 'Como neste navegador',
  zone: 'Fuso horário',
  start: 'Listas',
  onlyMine: 'Começar pelo que é meu',
  onlyMineMore: 'Hoje e Agendamentos mostram primeiro o que é seu; o resto está a um clique.',
  keys: 'Teclas simples fazem algo',
  keysMore: 'J, K, R e / nas listas. Desligue se você fala com o computador ou pressiona teclas sem querer.',
  changed: 'Alterado',
  sessions: 'Onde você entrou',
  sessionsMore: 'Encerre o que você não conhece ou de que não precisa mais.',
  thisOne: 'esta',
  unknown: 'Um navegador',
  used: (a) => `uso: ${a}`,
  end: 'Sair',
  ended: 'Sessão encerrada',
};
