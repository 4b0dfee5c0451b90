import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'de',
  title: 'Jede Wahl von {0}, geprüft',
  checking: '{0} von {1} Teilen',
  good: 'Alle {0} Entscheidungen stimmen',
  goodMore: 'Nichts wurde geändert, ausgelassen oder verschoben, und jede Wahl folgt aus der Regel.',
  bad: 'Wahl {0} stimmt nicht',
  chain: 'Sie wurde nachträglich geändert, oder davor fehlt etwas.',
  rule: 'Die Regel ergibt etwas anderes: {0}',
  form: 'Sie ist nicht lesbar.',
  ofBooking: 'Buchung {0}',
  decided: 'Entschieden {0}',
  recorded: 'Aufgeschrieben: {0}',
  computed: 'Nach der Regel: {0}',
  took: 'Hier geprüft, ohne Netz, in {0} ms',
  digest: 'Merkmal des Ganzen',
  digestMore: 'Wer dieses Merkmal oder ein früheres bekommen hat, sieht, dass davor nichts neu geschrieben wurde.',
  cut: 'Das Ende dieser Datei fehlt. Lade sie noch einmal herunter.',
  balance: 'Zurück (+), voraus (−)',
  balanceMore: 'In Buchungen, nach der letzten Wahl.',
  how: 'Jede Zeile hat eine Prüfsumme (SHA-256) über sich und die vorige; jede Wahl wird aus dem, was damals bekannt war, noch einmal getroffen.',
  noScript: 'Erlaube dieser Datei JavaScript, damit sie sich prüfen kann.',
};
