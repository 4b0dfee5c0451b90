import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Tiimi',
    look: 'Ulkoasu',
    messages: 'Viestit',
    payments: 'Maksut',
    members: 'Jäsenet',
    webhooks: 'Webhookit',
    tokens: 'Avaimet',
    log: 'Muutosloki',
    privacy: 'Tietosuoja',
    mine: 'Vain sinulle',
  },
  leads: {
    team: 'Mitä varaajat lukevat teistä, ja mistä henkilöt aloittavat',
    look: 'Värinne ja logonne, joka sivulla ja joka sähköpostissa',
    messages: 'Mitä varaajille, vieraille ja tiimille kerrotaan, teidän sanoin tai meidän',
    payments: 'Kuka ottaa rahan vastaan puolestanne, ja mitä pitää palauttaa',
    members: 'Kuka saa kirjautua, ja mitä kukin saa tehdä',
    webhooks: 'Ohjelmat, joille kerrotaan varausten tapahtumista',
    tokens: 'Avaimet, joilla ohjelmasi tekevät sen, mitä sinä saat tehdä',
    log: 'Kuka muutti mitäkin, ja mitä oli ennen',
    privacy: 'Mitä varaajasta tiedetään, ja kuinka kauan se säilytetään',
    mine: 'Miten nämä sivut puhuvat sinulle, ja mitä ne näyttävät ensin',
  },
  byFile: (a) => `Tämä tiimi määritetään tiedostolla ${a}. Muuta sitä siellä; täällä sitä voi vain lukea.`,
  saved: 'Tallennettu',
  save: 'Tallenna',
  add: 'Lisää',
  remove: 'Poista',
  never: 'Ei koskaan',
  copy: 'Kopioi',
  shownOnce: 'Se näytetään vain tämän kerran. Kopioi se nyt ja säilytä turvassa.',
  more: 'Näytä lisää',
};
