import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'Twoje imię i nazwisko',
  language: 'Język',
  asBrowser: 'Jak w tej przeglądarce',
  zone: 'Strefa czasowa',
  start: 'Listy',
  onlyMine: 'Zaczynaj od moich',
  onlyMineMore: 'Dzisiaj i Rezerwacje pokazują najpierw Twoje; pozostałe są o jedno naciśnięcie dalej.',
  keys: 'Pojedyncze klawisze coś robią',
  keysMore: 'J, K, R i / na listach. Wyłącz je, jeśli mówisz do komputera lub przypadkowo naciskasz klawisze.',
  changed: 'Zmieniono',
  sessions: 'Aktywne logowania',
  sessionsMore: 'Zakończ to, czego nie znasz lub już nie potrzebujesz.',
  thisOne: 'to urządzenie',
  unknown: 'Przeglądarka',
  used: (a) => `użycie ${a}`,
  end: 'Wyloguj',
  ended: 'Wylogowano tam',
};
