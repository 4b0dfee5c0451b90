import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Ki fogadja a fizetéseket',
  testPage: 'Tesztoldal',
  ready: 'Kész',
  notReady: 'Nincs beállítva',
  live: 'Valódi pénz',
  test: 'Teszt: nincs valódi pénz',
  missing: (a) => `A használatához állítsa be a kiszolgálón: ${a}, majd indítsa újra.`,
  webhook: 'Erre a címre jelzi a fizetéseket',
  heard: 'Utolsó üzenet',
  reached: 'Utolsó válasz',
  refused: (a) =>
    `Egy az ő nevében küldött üzenetet visszautasítottunk (${a}). A kiszolgálón valószínűleg más az aláírási titok: vesse össze a szolgáltatóéval.`,
  unreached: (a) =>
    `Nem válaszolt (${a}). A fizetések és visszatérítések maguktól ismétlődnek. Ha így marad, ellenőrizze a kulcsát a kiszolgálón.`,
  none: 'Itt nincs fizetés',
  noneMore:
    'Ennek a csapatnak senki nem fogad fizetést, így minden ingyen foglalható. A kiszolgáló üzemeltetője ezt megváltoztathatja.',
  priced: 'Ami pénzbe kerül',
  unpayable: 'Senki nem tud fizetni',
  unpayableMore: (a) => `Itt senki nem fogad fizetést ezen a néven: ${a}. Állítsa be, vagy vegye le az árat.`,
  free: 'Minden ingyenes',
  freeMore: (a) => `Adjon árat egy foglalástípusnak itt: „${a}”.`,
  refunds: 'Még nincs visszafizetve',
  refundStates: { asked: 'Úton', failed: 'Visszautasítva' },
  refundMore: 'Amit a szolgáltató visszautasít, Önre vár. Nézze meg a felületén, aztán próbálja újra vagy vesse el.',
  retried: 'Újra megpróbáljuk',
};
