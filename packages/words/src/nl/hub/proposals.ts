import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Voorgestelde werktijden',
  from: (a) => `${a} stelt andere werktijden voor`,
  none: 'Niets om over te beslissen',
  noneMore: 'Werktijden die een beheerder voorstelt, verschijnen hier. Er verandert niets zonder akkoord.',
  decided: 'Beslist',
  weekday: 'Weekdag',
  proposed: 'Voorgesteld',
  now: 'Nu',
  nothing: 'niet beschikbaar',
  reason: 'Waarom niet?',
  accept: 'Akkoord gaan',
  refuse: 'Weigeren',
  accepted: 'Akkoord',
  refused: 'Geweigerd',
  withdraw: 'Intrekken',
  withdrawn: 'Ingetrokken',
  asBefore: 'De werktijden zijn weer zoals ze waren',
};
