import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Uiterlijk',
    messages: 'Berichten',
    payments: 'Betalingen',
    members: 'Leden',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Logboek van wijzigingen',
    privacy: 'Privacy',
    mine: 'Alleen voor u',
  },
  leads: {
    team: 'Wat bezoekers van u lezen, en waar hosts mee beginnen',
    look: 'Uw kleur en logo, op elke pagina en in elke mail',
    messages: 'Wat bezoekers, gasten en hosts te lezen krijgen, in uw woorden of die van ons',
    payments: 'Wie geld voor u ontvangt, en wat terug moet',
    members: 'Wie mag inloggen, en wat zij mogen doen',
    webhooks: 'Programma’s die horen wat er met afspraken gebeurt',
    tokens: 'Sleutels waarmee uw programma’s vragen wat u mag zien en doen',
    log: 'Wie wat heeft gewijzigd, en hoe het daarvoor was',
    privacy: 'Wat over een bezoeker bekend is, en hoe lang het wordt bewaard',
    mine: 'Hoe het hier tegen u spreekt, en wat u als eerste ziet',
  },
  byFile: (a) => `Dit team wordt ingesteld met het bestand ${a}. Wijzig het daar; hier kunt u het alleen lezen.`,
  saved: 'Opgeslagen',
  save: 'Opslaan',
  add: 'Toevoegen',
  remove: 'Verwijderen',
  never: 'Nooit',
  copy: 'Kopiëren',
  shownOnce: 'Dit wordt één keer getoond. Kopieer het nu en bewaar het goed.',
  more: 'Meer tonen',
};
