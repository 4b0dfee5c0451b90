import type { TodayWords } from '../../hub/today-words.ts';
import type { Written } from '../../written.ts';

export const today: Written<TodayWords> = {
  out: 'Jollakulla on este',
  amOut: 'Minulla on este',
  toCome: { one: '# varaus vielä tänään', other: '# varausta vielä tänään' },
  next: (a) => `Seuraavaksi, ${a}`,
  now: 'Nyt',
  hostedBy: (a) => `hoitaa ${a}`,
  none: 'Tänään ei mitään',
  noneMore: 'Tämän päivän varaukset ilmestyvät tähän heti, kun joku varaa.',
  everybody: 'Kaikki',
  onlyMine: 'Vain omani',
  whose: 'Kenen varaukset',
  allBookings: 'Kaikki varaukset',
  waits: 'Odottaa jotakuta',
  nothing: 'Mikään ei odota',
  nothingMore:
    'Hyväksyttävät varaukset, kalenterit, joita ei voi lukea, ja perille pääsemättömät viestit näkyvät tässä.',
  needsYes: 'Varaus odottaa hyväksyntää',
  expires: (a) => `raukeaa ${a}`,
  unread: (a) => `Kalenteria ei voi lukea: ${a}`,
  notOffered: 'Ei tarjota siihen asti',
  fewer: { one: '# aika vähemmän', other: '# aikaa vähemmän' },
  undelivered: (a) => `Viesti ei päässyt perille: ${a}`,
  discard: 'Hylkää',
  sentAgain: 'Se lähetetään uudelleen',
  discarded: 'Hylätty',
  proposal: (a) => `${a} ei ole vielä päättänyt ehdotetuista työajoista`,
  uncovered: {
    one: '# varaus on esteen vuoksi ilman hoitajaa',
    other: '# varausta on esteen vuoksi ilman hoitajaa',
  },
  webhook: 'Webhook poistettiin käytöstä',
  turn: 'Seuraavana vuorossa',
  ifFree: 'jos vapaa',
};
