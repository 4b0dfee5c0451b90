import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: 'Vorgeschlagene Arbeitszeiten',
  from: (a) => `${a} schlägt andere Arbeitszeiten vor`,
  none: 'Nichts zu entscheiden',
  noneMore: 'Vorgeschlagene Arbeitszeiten erscheinen hier. Vor der Zusage ändert sich nichts.',
  decided: 'Entschieden',
  weekday: 'Wochentag',
  proposed: 'Vorschlag',
  now: 'Jetzt',
  nothing: 'nicht verfügbar',
  reason: 'Warum nicht?',
  accept: 'Annehmen',
  refuse: 'Ablehnen',
  accepted: 'Angenommen',
  refused: 'Abgelehnt',
  withdraw: 'Zurückziehen',
  withdrawn: 'Zurückgezogen',
  asBefore: 'Die Arbeitszeiten sind wieder wie zuvor',
};
