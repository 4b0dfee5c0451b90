import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Yksi linkki koko tiimille',
  lead: 'Kolme lyhyttä vaihetta. Kaikkea voi muuttaa myöhemmin.',
  team: 'Tiimisi',
  teamName: 'Tiimin nimi',
  who: 'Kuka ottaa varaukset?',
  enough: { one: '# henkilö', other: '# henkilöä, riittää vuorotteluun' },
  oneMore: 'Vielä yksi, niin voitte vuorotella',
  addresses: 'Sähköpostiosoitteet',
  add: 'Lisää',
  hint: 'Liitä niin monta osoitetta kuin haluat. Kaikki saavat yhtä paljon, ja linkki pitää jaon tasapuolisena; muuta osuuksia vasta, kun siihen on syy.',
  noAddress: (a) => `Ei ole sähköpostiosoite: ${a}`,
  link: 'Linkkisi',
  linkTitle: 'Mitä voi varata',
  usual: '30 min · ma–pe klo 9–17 kunkin henkilön omalla aikavyöhykkeellä',
  publish: 'Julkaise ja kopioi linkki',
  change: 'Muuta',
  published: 'Julkaistu. Linkki on valmis lähetettäväksi.',
  you: 'Sinä',
  alone: 'Julkaise yhdelle henkilölle',
};
