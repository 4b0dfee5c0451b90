import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Egy link az egész csapatnak',
  lead: 'Három rövid lépés. Később minden módosítható.',
  team: 'Az Ön csapata',
  teamName: 'A csapat neve',
  who: 'Ki fogadja a foglalásokat?',
  enough: { one: '# fogadó', other: '# fogadó, elég a váltakozáshoz' },
  oneMore: 'Még egy, és válthatják egymást',
  addresses: 'E-mail-címek',
  add: 'Hozzáadás',
  hint: 'Illesszen be annyi címet, amennyit szeretne. Mindenkire egyenlő rész jut, és a link egyensúlyban tartja; az arányokat csak akkor módosítsa, ha oka van rá.',
  noAddress: (a) => `Nem e-mail-cím: ${a}`,
  link: 'Az Ön linkje',
  linkTitle: 'Ami foglalható',
  usual: '30 perc · H–P, 9 és 17 óra között, mindenki saját időzónájában',
  publish: 'Közzététel és link másolása',
  change: 'Módosítás',
  published: 'Közzétéve. A link elküldhető.',
  you: 'Ön',
  alone: 'Közzététel egy személynek',
};
