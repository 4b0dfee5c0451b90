import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'En länk för hela teamet',
  lead: 'Tre korta steg. Allt kan ändras senare.',
  team: 'Ditt team',
  teamName: 'Teamets namn',
  who: 'Vilka tar bokningarna?',
  enough: { one: '# värd', other: '# värdar, nog för att turas om' },
  oneMore: 'En till, så kan de turas om',
  addresses: 'E-postadresser',
  add: 'Lägg till',
  hint: 'Klistra in så många adresser du vill. Alla får lika stor andel och länken håller det rättvist; ändra andelar först när du har ett skäl.',
  noAddress: (a) => `Inte en e-postadress: ${a}`,
  link: 'Din länk',
  linkTitle: 'Vad som går att boka',
  usual: '30 min · mån–fre, 9 till 17 i varje värds egen tidszon',
  publish: 'Publicera och kopiera länk',
  change: 'Ändra',
  published: 'Publicerad. Länken är klar att skicka.',
  you: 'Du',
  alone: 'Publicera för en person',
};
