import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Javasolt munkaidő',
  from: (a) => `${a} más munkaidőt javasol`,
  none: 'Nincs miről dönteni',
  noneMore: 'Az adminok által javasolt munkaidő itt jelenik meg. Elfogadás előtt semmi sem változik.',
  decided: 'Eldöntve',
  weekday: 'A hét napja',
  proposed: 'Javasolt',
  now: 'Jelenlegi',
  nothing: 'nem elérhető',
  reason: 'Miért nem?',
  accept: 'Elfogadás',
  refuse: 'Elutasítás',
  accepted: 'Elfogadva',
  refused: 'Elutasítva',
  withdraw: 'Visszavonás',
  withdrawn: 'Visszavonva',
  asBefore: 'A munkaidő ismét a régi',
};
