import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Udseende',
    messages: 'Beskeder',
    payments: 'Betalinger',
    members: 'Medlemmer',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Ændringslog',
    privacy: 'Privatliv',
    mine: 'Kun for dig',
  },
  leads: {
    team: 'Hvad besøgende læser om jer, og hvad værter begynder med',
    look: 'Jeres farve og logo, på hver side og i hver mail',
    messages: 'Hvad besøgende, gæster og værter får at vide, med jeres ord eller vores',
    payments: 'Hvem der tager imod penge for jer, og hvad der skal tilbage',
    members: 'Hvem der må logge ind, og hvad de må gøre',
    webhooks: 'Programmer, der får at vide, hvad der sker med bookinger',
    tokens: 'Nøgler, som dine programmer bruger til det, du må se og gøre',
    log: 'Hvem der ændrede hvad, og hvordan det var før',
    privacy: 'Hvad der er kendt om en besøgende, og hvor længe det gemmes',
    mine: 'Hvordan dette sted taler til dig, og hvad det viser først',
  },
  byFile: (a) => `Teamet sættes op med filen ${a}. Lav ændringen dér; her kan du kun læse.`,
  saved: 'Gemt',
  save: 'Gem',
  add: 'Tilføj',
  remove: 'Fjern',
  never: 'Aldrig',
  copy: 'Kopiér',
  shownOnce: 'Det vises kun denne ene gang. Kopiér det nu, og pas godt på det.',
  more: 'Vis flere',
};
