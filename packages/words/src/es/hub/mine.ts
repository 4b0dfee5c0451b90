import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Su nombre',
  language: 'Idioma',
  asBrowser: 'Como este navegador',
  zone: 'Zona horaria',
  start: 'Listas',
  onlyMine: 'Empezar por lo mío',
  onlyMineMore: 'Hoy y Citas muestran primero lo suyo; lo demás está a un clic.',
  keys: 'Atajos de una sola tecla',
  keysMore: 'J, K, R y / en las listas. Desactívelos si maneja el equipo con la voz o pulsa teclas sin querer.',
  changed: 'Guardado',
  sessions: 'Dónde tiene la sesión iniciada',
  sessionsMore: 'Cierre las que no conozca o ya no necesite.',
  thisOne: 'esta',
  unknown: 'Un navegador',
  used: (a) => `usada ${a}`,
  end: 'Cerrar sesión',
  ended: 'Sesión cerrada',
};
