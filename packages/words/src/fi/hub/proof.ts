import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'fi',
  title: 'Jokainen valinta tarkistettuna: {0}',
  checking: '{0}/{1} osaa',
  good: 'Kaikki {0} valintaa ovat oikein',
  goodMore: 'Mitään ei ole muutettu, jätetty pois tai siirretty, ja jokainen henkilö on valittu säännön mukaan.',
  bad: 'Valinta {0} ei ole oikein',
  chain: 'Sitä on muutettu kirjaamisen jälkeen, tai sitä ennen puuttuu jotain.',
  rule: 'Sääntö antaa eri tuloksen: {0}',
  form: 'Sitä ei voi lukea.',
  ofBooking: 'Varaus {0}',
  decided: 'Päätetty {0}',
  recorded: 'Kirjattu: {0}',
  computed: 'Säännön mukaan: {0}',
  took: 'Tarkistettu tässä ilman verkkoa, {0} ms',
  digest: 'Kokonaisuuden tunniste',
  digestMore: 'Jolle on annettu tämä tunniste tai aiempi, näkee, ettei mitään sitä ennen ole kirjoitettu uudelleen.',
  cut: 'Tiedoston loppu puuttuu. Lataa se uudelleen.',
  balance: 'Jäljessä (+), edellä (−)',
  balanceMore: 'Varauksina, viimeisen valinnan jälkeen.',
  how: 'Joka rivillä on tiiviste (SHA-256) siitä itsestään ja edellisestä; jokainen valinta tehdään uudelleen siitä, mitä silloin tiedettiin.',
  noScript: 'Salli JavaScript tälle tiedostolle, jotta se voi tarkistaa itsensä.',
};
