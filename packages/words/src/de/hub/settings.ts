import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Aussehen',
    messages: 'Nachrichten',
    payments: 'Zahlungen',
    members: 'Mitglieder',
    webhooks: 'Webhooks',
    tokens: 'Zugangsschlüssel',
    log: 'Änderungsprotokoll',
    privacy: 'Datenschutz',
    mine: 'Nur für Sie',
  },
  leads: {
    team: 'Was Besucher über Sie lesen, und womit Gastgeber beginnen',
    look: 'Ihre Farbe und Ihr Logo, auf jeder Seite und in jeder Mail',
    messages: 'Was Besucher, Gäste und Gastgeber erfahren, in Ihren Worten oder unseren',
    payments: 'Wer für Sie Geld annimmt, und was zurückgezahlt werden muss',
    members: 'Wer sich anmelden darf, und was sie dürfen',
    webhooks: 'Programme, die erfahren, was mit Buchungen geschieht',
    tokens: 'Schlüssel, mit denen Ihre Programme tun, was Sie dürfen',
    log: 'Wer was geändert hat, und wie es vorher war',
    privacy: 'Was über Besucher bekannt ist, und wie lange es bleibt',
    mine: 'Wie diese Seiten mit Ihnen sprechen und was sie zuerst zeigen',
  },
  byFile: (a) =>
    `Dieses Team wird durch die Datei ${a} eingerichtet. Ändern Sie es dort; hier lässt es sich nur lesen.`,
  saved: 'Gespeichert',
  save: 'Speichern',
  add: 'Hinzufügen',
  remove: 'Entfernen',
  never: 'Nie',
  copy: 'Kopieren',
  shownOnce: 'Das wird nur dieses eine Mal gezeigt. Kopieren Sie es jetzt und bewahren Sie es sicher auf.',
  more: 'Mehr anzeigen',
};
