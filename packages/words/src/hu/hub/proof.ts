import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'hu',
  title: 'Minden választás, ellenőrizve: {0}',
  checking: '{0} / {1} rész',
  good: 'Minden választás rendben van: {0}',
  goodMore:
    'Semmit sem módosítottak, hagytak ki vagy tettek máshová, és minden fogadót a szabály szerint választottak ki.',
  bad: '{0}. választás: nincs rendben',
  chain: 'A rögzítés után módosították, vagy előtte hiányzik valami.',
  rule: 'A szabály mást ad: {0}',
  form: 'Nem olvasható.',
  ofBooking: 'Foglalás: {0}',
  decided: 'Eldöntve: {0}',
  recorded: 'Rögzítve: {0}',
  computed: 'A szabály szerint: {0}',
  took: 'Itt ellenőrizve, hálózat nélkül, {0} ms alatt',
  digest: 'Az egész ujjlenyomata',
  digestMore: 'Aki megkapta ezt vagy egy korábbi ujjlenyomatot, láthatja, hogy előtte semmit sem írtak át.',
  cut: 'A fájl vége hiányzik. Töltse le újra.',
  balance: 'Lemaradás (+), előny (−)',
  balanceMore: 'Foglalásban, az utolsó választás után.',
  how: 'Minden sornak ellenőrzőösszege (SHA-256) van önmagáról és az előzőről; minden választást újra elvégzünk abból, ami akkor ismert volt.',
  noScript: 'Az ellenőrzéshez engedélyezze a JavaScriptet ennek a fájlnak.',
};
