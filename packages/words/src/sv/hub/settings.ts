import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Team',
    look: 'Utseende',
    messages: 'Meddelanden',
    payments: 'Betalningar',
    members: 'Medlemmar',
    webhooks: 'Webhookar',
    tokens: 'Token',
    log: 'Ändringslogg',
    privacy: 'Integritet',
    mine: 'Bara för dig',
  },
  leads: {
    team: 'Vad besökare läser om er, och vad värdar börjar med',
    look: 'Er färg och logotyp, på varje sida och i varje mejl',
    messages: 'Vad besökare, gäster och värdar får läsa, med era ord eller våra',
    payments: 'Vem som tar emot pengar åt er, och vad som ska tillbaka',
    members: 'Vilka som får logga in, och vad de får göra',
    webhooks: 'Program som får veta vad som händer med bokningar',
    tokens: 'Nycklar som era program använder för det du får se och göra',
    log: 'Vem som har ändrat vad, och hur det var innan',
    privacy: 'Vad som är känt om en besökare, och hur länge det sparas',
    mine: 'Hur det här stället talar till dig, och vad det visar först',
  },
  byFile: (a) => `Teamet ställs in med filen ${a}. Ändra i den; här kan du bara läsa.`,
  saved: 'Sparat',
  save: 'Spara',
  add: 'Lägg till',
  remove: 'Ta bort',
  never: 'Aldrig',
  copy: 'Kopiera',
  shownOnce: 'Det visas bara den här gången. Kopiera det nu och förvara det säkert.',
  more: 'Visa fler',
};
