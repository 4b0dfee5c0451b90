import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'pl',
  title: 'Każdy wybór sprawdzony: {0}',
  checking: 'Części: {0} z {1}',
  good: 'Wszystkie wybory się zgadzają: {0}',
  goodMore: 'Niczego nie zmieniono, nie pominięto ani nie przestawiono, a każdy wybór wynika z reguły.',
  bad: 'Wybór {0} się nie zgadza',
  chain: 'Zmieniono go po zapisaniu albo brakuje czegoś przed nim.',
  rule: 'Reguła daje inny wynik: {0}',
  form: 'Nie można go odczytać.',
  ofBooking: 'Rezerwacja {0}',
  decided: 'Wybrano: {0}',
  recorded: 'Zapisano: {0}',
  computed: 'Według reguły: {0}',
  took: 'Sprawdzono tutaj, bez sieci, w {0} ms',
  digest: 'Znak całości',
  digestMore: 'Kto ma ten lub wcześniejszy znak, może stwierdzić, że niczego przed nim nie napisano od nowa.',
  cut: 'Brakuje końca tego pliku. Pobierz go ponownie.',
  balance: 'Do tyłu (+), do przodu (−)',
  balanceMore: 'W rezerwacjach, po ostatnim wyborze.',
  how: 'Każdy wiersz ma skrót (SHA-256) z siebie i poprzedniego; każdy wybór jest powtarzany z tego, co było wtedy wiadome.',
  noScript: 'Zezwól temu plikowi na JavaScript, aby się sprawdził.',
};
