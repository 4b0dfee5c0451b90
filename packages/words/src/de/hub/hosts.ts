import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Person',
  room: 'Raum',
  away: (a) => `Abwesend ${a}`,
  switchedOff: 'Abgeschaltet',
  add: 'Person hinzufügen',
  addTitle: 'Wer nimmt noch Termine an?',
  name: 'Name',
  email: 'E-Mail-Adresse',
  kind: 'Person oder Raum',
  usual: 'Arbeitet montags bis freitags von neun bis fünf, bis jemand etwas anderes sagt.',
  added: (a) => `${a} nimmt jetzt Termine an`,
  none: 'Noch niemand nimmt Termine an',
  noneMore: 'Hier stehen alle, mit denen man Termine bucht. Ab zwei Personen geht es der Reihe nach.',
  states: {
    none: 'Kein Kalender',
    fresh: 'Kalender werden gelesen',
    closed: 'Ein Kalender ist nicht lesbar',
    unread: 'Noch nicht gelesen',
  },
};
