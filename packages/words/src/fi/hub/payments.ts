import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Kuka ottaa maksut vastaan',
  testPage: 'Testisivu',
  ready: 'Valmis',
  notReady: 'Ei määritetty',
  live: 'Oikeaa rahaa',
  test: 'Testi: ei oikeaa rahaa',
  missing: (a) => `Määritä palvelimella ${a} ja käynnistä se uudelleen, niin tätä voi käyttää.`,
  webhook: 'Maksuista ilmoitetaan tähän osoitteeseen',
  heard: 'Viimeisin viesti',
  reached: 'Viimeisin vastaus',
  refused: (a) =>
    `Tällä nimellä tullut viesti torjuttiin (${a}). Palvelimen allekirjoitussalaisuus on luultavasti eri: vertaa sitä palveluntarjoajan omaan.`,
  unreached: (a) =>
    `Ei vastausta (${a}). Maksuja ja palautuksia yritetään itsestään uudelleen. Jos tämä jatkuu, tarkista avain palvelimelta.`,
  none: 'Täällä ei ole maksuja',
  noneMore:
    'Kukaan ei ota maksuja vastaan tälle tiimille, joten kaiken voi varata maksutta. Palvelimen ylläpitäjä voi muuttaa sen.',
  priced: 'Mikä maksaa jotain',
  unpayable: 'Kukaan ei voi maksaa',
  unpayableMore: (a) => `Kukaan ei ota täällä maksuja vastaan nimellä ${a}. Määritä se tai poista hinta.`,
  free: 'Kaikki on maksutonta',
  freeMore: (a) => `Anna varaustyypille hinta kohdassa ”${a}”.`,
  refunds: 'Vielä palauttamatta',
  refundStates: { asked: 'Matkalla', failed: 'Torjuttu' },
  refundMore:
    'Se, minkä palveluntarjoaja torjuu, odottaa sinua. Katso sen hallintasivulta ja yritä sitten uudelleen tai hylkää.',
  retried: 'Yritetään uudelleen',
};
