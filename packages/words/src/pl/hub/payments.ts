import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Kto przyjmuje płatności',
  testPage: 'Strona testowa',
  ready: 'Gotowe',
  notReady: 'Nieskonfigurowane',
  live: 'Prawdziwe pieniądze',
  test: 'Test: bez prawdziwych pieniędzy',
  missing: (a) => `Aby tego użyć, ustaw na serwerze ${a} i uruchom go ponownie.`,
  webhook: 'Informacje o płatnościach przychodzą na ten adres',
  heard: 'Ostatnia wiadomość',
  reached: 'Ostatnia odpowiedź',
  refused: (a) =>
    `Wiadomość w jego imieniu odrzucono (${a}). Sekret podpisu na serwerze jest pewnie inny: porównaj go z tym u dostawcy.`,
  unreached: (a) =>
    `Brak odpowiedzi (${a}). Płatności i zwroty są ponawiane same. Jeśli tak zostanie, sprawdź klucz na serwerze.`,
  none: 'Tu nie ma płatności',
  noneMore:
    'Nikt nie przyjmuje płatności dla tego zespołu, więc wszystko można rezerwować za darmo. Może to zmienić osoba, która prowadzi serwer.',
  priced: 'Co kosztuje',
  unpayable: 'Nikt nie może zapłacić',
  unpayableMore: (a) => `Nikt nie przyjmuje tu płatności jako ${a}. Skonfiguruj to albo usuń cenę.`,
  free: 'Wszystko jest bezpłatne',
  freeMore: (a) => `Nadaj rodzajowi rezerwacji cenę w zakładce „${a}”.`,
  refunds: 'Jeszcze niezwrócone',
  refundStates: { asked: 'W drodze', failed: 'Odrzucono' },
  refundMore: 'To, co odrzuca dostawca, czeka na ciebie. Zajrzyj do jego panelu, a potem spróbuj ponownie lub odrzuć.',
  retried: 'Następuje kolejna próba',
};
