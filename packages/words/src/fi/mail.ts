import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Vahvistettu'),
      heading: 'Varauksesi on vahvistettu',
      lead: ({ team, hosts }) => `Nähdään! Sinua odottaa: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Pyyntö lähetetty'),
      heading: 'Pyyntösi on lähetetty',
      lead: ({ team, until }) =>
        until
          ? `${team} vahvistaa tai hylkää sen viimeistään: ${until}. Pidämme aikaa sinulle siihen asti.`
          : `${team} vahvistaa tai hylkää sen. Pidämme aikaa sinulle siihen asti.`,
    },
    declined: {
      subject: timed('Hylätty'),
      heading: 'Pyyntösi hylättiin',
      lead: ({ team }) => `Valitettavasti ${team} ei voi ottaa tätä varausta.`,
    },
    'not-approved': {
      subject: timed('Ei vahvistettu'),
      heading: 'Pyyntöäsi ei vahvistettu ajoissa',
      lead: ({ team }) => `${team} ei vahvistanut sitä ajoissa, joten aika on taas vapaa. Mitään ei ole varattu.`,
    },
    pay: {
      subject: timed('Maksettavana'),
      heading: 'Vielä yksi vaihe: maksu',
      lead: ({ price, until }) =>
        `Pidämme aikaa sinulle. Maksa viimeistään: ${until}. Se vahvistetaan heti, kun maksu on suoritettu: ${price}.`,
    },
    'not-paid': {
      subject: timed('Ei varattu'),
      heading: 'Tätä aikaa ei ole varattu',
      lead: () => 'Sitä ei maksettu ajoissa, joten se on taas vapaa. Voit yhä valita toisen ajan.',
    },
    moved: { subject: timed('Siirretty'), heading: 'Varauksesi on siirretty', lead: () => 'Tämä on uusi aika.' },
    updated: {
      subject: timed('Muuttunut'),
      heading: 'Varauksesi on muuttunut',
      lead: () => 'Aika pysyy samana. Tilanne on nyt tämä.',
    },
    reassigned: {
      subject: timed('Muuttunut'),
      heading: 'Sinut tapaa joku muu',
      lead: ({ team, hosts }) =>
        hosts ? `Aika pysyy samana. Sinua odottaa: ${hosts}.` : `Aika pysyy samana. Sinua odottaa joku muu: ${team}.`,
    },
    cancelled: {
      subject: timed('Peruttu'),
      heading: 'Varauksesi on peruttu',
      lead: ({ refund }) => (refund ? `Saat takaisin ${refund}.` : 'Sitä ei enää pidetä.'),
    },
    refunded: {
      subject: timed('Palautus'),
      heading: 'Olet maksanut kahdesti',
      lead: ({ refund }) => `Saat takaisin ${refund}. Varauksesi pysyy ennallaan.`,
    },
    removed: {
      subject: timed('Ei enää sinun'),
      heading: 'Tämä varaus ei ole enää tässä osoitteessa',
      lead: () => 'Varauksen osoite on vaihdettu. Sinun ei tarvitse pitää aikaa vapaana.',
    },
    reminder: {
      subject: timed('Muistutus'),
      heading: 'Nähdään pian',
      lead: ({ team, hosts }) => `Sinua odottaa: ${hosts || team}. Kerro, oletko tulossa.`,
    },
    'lost-link': {
      subject: ({ title }) => `Varauksesi: ${title}`,
      heading: 'Tässä linkkisi uudelleen',
      lead: () =>
        'Joku pyysi tämän varauksen linkkiä. Sillä varauksen voi siirtää ja perua, joten pidä se omana tietonasi.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Kutsu'),
      heading: 'Sinut on kutsuttu',
      lead: ({ team, visitor }) => `${visitor} varasi tämän ja haluaa sinut mukaan. Tapaamisen järjestää ${team}.`,
    },
    moved: {
      subject: timed('Siirretty'),
      heading: 'Tapaaminen on siirretty',
      lead: ({ visitor }) => `Tämä on uusi aika tapaamiselle, johon ${visitor} kutsui sinut.`,
    },
    updated: {
      subject: timed('Muuttunut'),
      heading: 'Tapaaminen on muuttunut',
      lead: ({ visitor }) => `Aika pysyy samana tapaamisessa, johon ${visitor} kutsui sinut. Tilanne on nyt tämä.`,
    },
    reassigned: {
      subject: timed('Muuttunut'),
      heading: 'Teidät tapaa joku muu',
      lead: ({ team, hosts }) =>
        hosts ? `Aika pysyy samana. Teitä odottaa ${hosts}.` : `Aika pysyy samana. Teitä odottaa joku muu: ${team}.`,
    },
    cancelled: {
      subject: timed('Peruttu'),
      heading: 'Tapaaminen on peruttu',
      lead: ({ visitor }) => `Tapaamista, johon ${visitor} kutsui sinut, ei pidetä.`,
    },
    removed: {
      subject: timed('Ei enää kutsuttu'),
      heading: 'Et ole enää vieraiden joukossa',
      lead: ({ visitor }) => `${visitor} muutti sitä, ketkä tulevat mukaan. Sinun ei tarvitse pitää aikaa vapaana.`,
    },
    reminder: {
      subject: timed('Muistutus'),
      heading: 'Nähdään pian',
      lead: ({ visitor }) => `${visitor} kutsui sinut tähän.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Uusi varaus'),
      heading: 'Uusi varaus',
      lead: ({ visitor }) => `${visitor} on varannut ajan kanssasi.`,
    },
    approve: {
      subject: timed('Odottaa päätöstäsi'),
      heading: 'Hyväksytäänkö vai hylätäänkö?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} haluaisi tämän ajan. Päätä viimeistään: ${until}. Muuten pyyntö raukeaa; siihen asti kukaan muu ei voi varata aikaa.`
          : `${visitor} haluaisi tämän ajan. Kukaan muu ei voi varata sitä ennen päätöstäsi.`,
    },
    'yours-now': {
      subject: timed('Nyt sinun'),
      heading: 'Tämä varaus on nyt sinun',
      lead: ({ visitor }) => `Se siirrettiin sinulle. ${visitor} on saanut tiedon.`,
    },
    'no-longer-yours': {
      subject: timed('Ei enää sinun'),
      heading: 'Tämä varaus ei ole enää sinun',
      lead: () => 'Se siirrettiin toiselle. Sinun ei tarvitse pitää aikaa vapaana.',
    },
    moved: {
      subject: timed('Siirretty'),
      heading: 'Varaus on siirretty',
      lead: ({ visitor }) => `Varauksella on uusi aika. Varaaja: ${visitor}.`,
    },
    updated: {
      subject: timed('Muuttunut'),
      heading: 'Varaus on muuttunut',
      lead: ({ visitor }) => `Aika pysyy samana. Varaaja: ${visitor}. Tilanne on nyt tämä.`,
    },
    cancelled: {
      subject: timed('Peruttu'),
      heading: 'Varaus on peruttu',
      lead: ({ visitor }) => `Aika on taas vapaa. Varaaja oli ${visitor}.`,
    },
    reminder: {
      subject: timed('Muistutus'),
      heading: 'Sinulla on pian varaus',
      lead: ({ visitor }) => `${visitor} tapaa sinut.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Kirjaudu sisään: ${team}`,
      heading: 'Linkkisi kirjautumiseen',
      lead: ({ team }) => `Linkillä kirjaudut tiimin sivuille: ${team}. Se toimii kerran ja vain lyhyen aikaa.`,
    },
    invitation: {
      subject: ({ team }) => `Kutsu: ${team}`,
      heading: 'Tervetuloa tiimiin',
      lead: ({ team }) => `Sinut on kutsuttu tiimin sivuille: ${team}. Linkki kirjaa sinut sisään ja toimii kerran.`,
    },
    reconnect: {
      subject: ({ team }) => `Yhdistä kalenteri uudelleen: ${team}`,
      heading: 'Kalenteri on yhdistettävä uudelleen',
      lead: ({ account, host }) =>
        `${account} ei enää anna meille pääsyä tilille. Kenen tili: ${host}. Ennen kuin se on yhdistetty uudelleen, sen kalentereita ei lueta eikä niihin kirjoiteta.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Yhdistä kalenterisi uudelleen: ${team}`,
      heading: 'Kalenteriasi ei voi lukea',
      lead: ({ asker }) => `${asker} pyytää sinua yhdistämään sen uudelleen. Siihen asti aikoja kanssasi ei tarjota.`,
    },
    test: {
      subject: ({ team }) => `Testi: ${team}`,
      heading: 'Sähköposti toimii',
      lead: ({ team }) => `Tämä on testi: ${team} saa sähköpostinsa perille tähän osoitteeseen.`,
    },
  },
  links: {
    manage: 'Muuta tai peru',
    reschedule: 'Valitse toinen aika',
    cancel: 'Peru varaus',
    attend: 'Olen tulossa',
    pay: 'Maksa nyt',
    'book-again': 'Varaa toinen aika',
    approve: 'Hyväksy',
    decline: 'Hylkää',
    open: 'Avaa varaus',
    'sign-in': 'Kirjaudu sisään',
    connect: 'Yhdistä uudelleen',
  },
  payNow: (price) => `Maksa ${price}`,
  facts: {
    before: 'Aiemmin',
    with: 'Kenen kanssa',
    where: 'Missä',
    join: 'Liity',
    number: 'Numero',
    visitor: 'Varaaja',
    phone: 'Puhelin',
    theirTime: 'Varaajan aika',
    guests: 'Vieraat',
    price: 'Hinta',
    refund: 'Palautus',
    reason: 'Syy',
    otherTimes: 'Muita vapaita aikoja',
  },
  knownSender:
    'Kalenterisi saattaa kysyä, tunnetko lähettäjän, ennen kuin se näyttää kutsun. Vastaa kyllä tai avaa liite invite.ics.',
  questions: 'Kysyttävää?',
  notAsked: 'Jos et pyytänyt tätä, voit jättää sen huomiotta: ilman linkkiä mitään ei tapahdu.',
};
