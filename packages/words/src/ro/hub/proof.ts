import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'ro',
  title: 'Toate alegerile, verificate: {0}',
  checking: '{0} din {1} părți',
  good: 'Toate alegerile sunt corecte: {0}',
  goodMore: 'Nimic nu a fost modificat, omis sau mutat, iar fiecare persoană a fost aleasă după regulă.',
  bad: 'Alegerea {0} nu este corectă',
  chain: 'A fost modificată după ce a fost consemnată sau lipsește ceva dinaintea ei.',
  rule: 'Regula dă altceva: {0}',
  form: 'Nu poate fi citită.',
  ofBooking: 'Programarea {0}',
  decided: 'Decisă: {0}',
  recorded: 'Consemnat: {0}',
  computed: 'După regulă: {0}',
  took: 'Verificat aici, fără rețea, în {0} ms',
  digest: 'Amprenta întregului',
  digestMore:
    'Cine a primit această amprentă, sau una anterioară, poate constata că nimic dinaintea ei nu a fost rescris.',
  cut: 'Sfârșitul acestui fișier lipsește. Descărcați-l din nou.',
  balance: 'În urmă (+), în avans (−)',
  balanceMore: 'În programări, după ultima alegere.',
  how: 'Fiecare rând are o sumă de control (SHA-256) peste el și peste cel dinainte; fiecare alegere se face din nou din ce se știa atunci.',
  noScript: 'Permiteți JavaScript în acest fișier pentru a-l verifica.',
};
