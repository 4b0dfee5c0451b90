import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Ein Link für Ihr ganzes Team',
  lead: 'Drei kurze Schritte. Alles lässt sich später ändern.',
  team: 'Ihr Team',
  teamName: 'Name des Teams',
  who: 'Wer übernimmt die Buchungen?',
  enough: { one: '# Person', other: '# Personen, genug zum Abwechseln' },
  oneMore: 'Noch eine Person, dann geht es reihum',
  addresses: 'E-Mail-Adressen',
  add: 'Hinzufügen',
  hint: 'Fügen Sie beliebig viele Adressen ein. Alle bekommen gleich viel, und der Link hält es gerecht; ändern Sie Anteile erst, wenn es einen Grund gibt.',
  noAddress: (a) => `Keine E-Mail-Adresse: ${a}`,
  link: 'Ihr Link',
  linkTitle: 'Was gebucht wird',
  usual: '30 Min. · Mo–Fr, 9 bis 17 Uhr in der Zeitzone der jeweiligen Person',
  publish: 'Veröffentlichen und Link kopieren',
  change: 'Ändern',
  published: 'Veröffentlicht. Der Link kann verschickt werden.',
  you: 'Sie',
  alone: 'Für eine Person veröffentlichen',
};
