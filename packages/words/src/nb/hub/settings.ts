import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Utseende',
    messages: 'Meldinger',
    payments: 'Betalinger',
    members: 'Medlemmer',
    webhooks: 'Webhooker',
    tokens: 'Tokener',
    log: 'Endringslogg',
    privacy: 'Personvern',
    mine: 'Bare for deg',
  },
  leads: {
    team: 'Hva besøkende leser om dere, og hva verter begynner med',
    look: 'Fargen og logoen deres, på hver side og i hver e-post',
    messages: 'Hva besøkende, gjester og verter får vite, med deres ord eller våre',
    payments: 'Hvem som tar imot penger for dere, og hva som skal tilbake',
    members: 'Hvem som kan logge inn, og hva de kan gjøre',
    webhooks: 'Programmer som får vite hva som skjer med bestillinger',
    tokens: 'Nøkler som programmene dine bruker til det du kan se og gjøre',
    log: 'Hvem som endret hva, og hvordan det var før',
    privacy: 'Hva som er kjent om en besøkende, og hvor lenge det beholdes',
    mine: 'Hvordan dette stedet snakker til deg, og hva det viser først',
  },
  byFile: (a) => `Teamet settes opp med filen ${a}. Gjør endringen der; her kan du bare lese.`,
  saved: 'Lagret',
  save: 'Lagre',
  add: 'Legg til',
  remove: 'Fjern',
  never: 'Aldri',
  copy: 'Kopier',
  shownOnce: 'Det vises bare denne ene gangen. Kopier det nå, og ta godt vare på det.',
  more: 'Vis flere',
};
