import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Dit navn',
  language: 'Sprog',
  asBrowser: 'Som browseren',
  zone: 'Tidszone',
  start: 'Lister',
  onlyMine: 'Begynd med det, der er mit',
  onlyMineMore: 'I dag og Bookinger viser dine egne først; de andre er ét tryk væk.',
  keys: 'Enkelte taster gør noget',
  keysMore:
    'J, K, R og / i lister. Slå dem fra, hvis du taler til computeren eller let kommer til at trykke på taster.',
  changed: 'Ændret',
  sessions: 'Hvor du er logget ind',
  sessionsMore: 'Log ud af det, du ikke kender eller ikke har brug for længere.',
  thisOne: 'denne',
  unknown: 'En browser',
  used: (a) => `brugt ${a}`,
  end: 'Log ud',
  ended: 'Logget ud dér',
};
