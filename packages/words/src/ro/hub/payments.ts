import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Cine primește plățile',
  testPage: 'Pagină de test',
  ready: 'Gata',
  notReady: 'Neconfigurat',
  live: 'Bani reali',
  test: 'Test: fără bani reali',
  missing: (a) => `Pentru a-l folosi, setați ${a} pe server și reporniți-l.`,
  webhook: 'Anunță plățile la această adresă',
  heard: 'Ultimul mesaj',
  reached: 'Ultimul răspuns',
  refused: (a) =>
    `Un mesaj în numele său a fost refuzat (${a}). Secretul de semnare de pe server este probabil altul: comparați-l cu cel al furnizorului.`,
  unreached: (a) =>
    `Nu a răspuns (${a}). Plățile și rambursările se reîncearcă singure. Dacă rămâne așa, verificați cheia de pe server.`,
  none: 'Aici nu există plăți',
  noneMore:
    'Nimeni nu primește plăți pentru această echipă, așa că totul se rezervă gratuit. Cine administrează serverul poate schimba asta.',
  priced: 'Ce costă',
  unpayable: 'Nimeni nu poate plăti',
  unpayableMore: (a) => `Nimeni nu primește aici plăți ca ${a}. Configurați-l sau scoateți prețul.`,
  free: 'Totul este gratuit',
  freeMore: (a) => `Dați un preț unui tip de programare la „${a}”.`,
  refunds: 'Încă nerambursat',
  refundStates: { asked: 'Pe drum', failed: 'Refuzat' },
  refundMore: 'Ce refuză furnizorul vă așteaptă. Uitați-vă în panoul lui, apoi reîncercați sau renunțați.',
  retried: 'Se reîncearcă',
};
