import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Proponowane godziny',
  from: (a) => `${a} proponuje inne godziny`,
  none: 'Nie ma o czym decydować',
  noneMore: 'Tu pojawiają się godziny proponowane przez administrację. Nic się nie zmieni przed ich przyjęciem.',
  decided: 'Rozstrzygnięte',
  weekday: 'Dzień tygodnia',
  proposed: 'Propozycja',
  now: 'Teraz',
  nothing: 'niedostępne',
  reason: 'Dlaczego nie?',
  accept: 'Przyjmij',
  refuse: 'Odmów',
  accepted: 'Przyjęto',
  refused: 'Odmówiono',
  withdraw: 'Wycofaj',
  withdrawn: 'Wycofano',
  asBefore: 'Godziny są takie jak przedtem',
};
