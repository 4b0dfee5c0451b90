import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Bekreftet'),
      heading: 'Timen din er bekreftet',
      lead: ({ team, hosts }) => `Vi ses! ${hosts || team} venter på deg.`,
    },
    requested: {
      subject: timed('Forespørsel sendt'),
      heading: 'Forespørselen er sendt',
      lead: ({ team, until }) =>
        until
          ? `${team} bekrefter eller avslår senest ${until}. Vi holder av tiden til deg så lenge.`
          : `${team} bekrefter eller avslår. Vi holder av tiden til deg så lenge.`,
    },
    declined: {
      subject: timed('Avslått'),
      heading: 'Forespørselen ble avslått',
      lead: ({ team }) => `${team} kan dessverre ikke ta imot bestillingen.`,
    },
    'not-approved': {
      subject: timed('Ikke bekreftet'),
      heading: 'Forespørselen ble ikke bekreftet i tide',
      lead: ({ team }) => `Ingen hos ${team} bekreftet i tide, så tiden er ledig igjen. Ingenting er bestilt.`,
    },
    pay: {
      subject: timed('Til betaling'),
      heading: 'Ett steg igjen: betaling',
      lead: ({ price, until }) =>
        `Vi holder av tiden til deg til ${until}. Den blir bekreftet så snart ${price} er betalt.`,
    },
    'not-paid': {
      subject: timed('Ikke bestilt'),
      heading: 'Tiden er ikke bestilt',
      lead: () => 'Den ble ikke betalt i tide, så den er ledig igjen. Du kan fortsatt velge en annen tid.',
    },
    moved: { subject: timed('Flyttet'), heading: 'Timen din er flyttet', lead: () => 'Her er den nye tiden.' },
    updated: {
      subject: timed('Endret'),
      heading: 'Timen din er endret',
      lead: () => 'Tiden er den samme. Slik ser det ut nå.',
    },
    reassigned: {
      subject: timed('Endret'),
      heading: 'Du skal møte noen andre',
      lead: ({ team, hosts }) =>
        hosts
          ? `Tiden er den samme. ${hosts} venter på deg.`
          : `Tiden er den samme. Noen andre hos ${team} venter på deg.`,
    },
    cancelled: {
      subject: timed('Avlyst'),
      heading: 'Timen din er avlyst',
      lead: ({ refund }) => (refund ? `Du får ${refund} tilbake.` : 'Den blir ikke noe av.'),
    },
    refunded: {
      subject: timed('Tilbakebetaling'),
      heading: 'Du har betalt to ganger',
      lead: ({ refund }) => `Du får ${refund} tilbake. Timen din er uendret.`,
    },
    removed: {
      subject: timed('Ikke lenger din'),
      heading: 'Timen hører ikke lenger til denne adressen',
      lead: () => 'Adressen til timen er endret. Du trenger ikke å holde av tiden.',
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Vi ses snart',
      lead: ({ team, hosts }) => `${hosts || team} venter på deg. Si gjerne fra om du kommer.`,
    },
    'lost-link': {
      subject: ({ title }) => `Timen din: ${title}`,
      heading: 'Her er lenken din igjen',
      lead: () => 'Noen ba om lenken til timen. Med den kan timen flyttes og avbestilles, så hold den for deg selv.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitasjon'),
      heading: 'Du er invitert',
      lead: ({ team, visitor }) => `${visitor} har bestilt dette hos ${team} og vil gjerne ha deg med.`,
    },
    moved: {
      subject: timed('Flyttet'),
      heading: 'En avtale er flyttet',
      lead: ({ visitor }) => `Her er den nye tiden for det ${visitor} inviterte deg til.`,
    },
    updated: {
      subject: timed('Endret'),
      heading: 'En avtale er endret',
      lead: ({ visitor }) => `Tiden for det ${visitor} inviterte deg til, er den samme. Slik ser det ut nå.`,
    },
    reassigned: {
      subject: timed('Endret'),
      heading: 'Dere skal møte noen andre',
      lead: ({ team, hosts }) =>
        hosts
          ? `Tiden er den samme. ${hosts} venter på dere.`
          : `Tiden er den samme. Noen andre hos ${team} venter på dere.`,
    },
    cancelled: {
      subject: timed('Avlyst'),
      heading: 'En avtale er avlyst',
      lead: ({ visitor }) => `Det ${visitor} inviterte deg til, blir ikke noe av.`,
    },
    removed: {
      subject: timed('Ikke lenger invitert'),
      heading: 'Du er ikke lenger en av gjestene',
      lead: ({ visitor }) => `${visitor} har endret hvem som er med. Du trenger ikke å holde av tiden.`,
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Vi ses snart',
      lead: ({ visitor }) => `${visitor} har invitert deg til dette.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Ny bestilling'),
      heading: 'Ny bestilling',
      lead: ({ visitor }) => `${visitor} har bestilt time hos deg.`,
    },
    approve: {
      subject: timed('Venter på svaret ditt'),
      heading: 'Godkjenne eller avslå?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} vil gjerne ha denne tiden. Svar senest ${until}, ellers utløper forespørselen; til da kan ingen andre bestille tiden.`
          : `${visitor} vil gjerne ha denne tiden. Ingen andre kan bestille den før du svarer.`,
    },
    'yours-now': {
      subject: timed('Din nå'),
      heading: 'Denne timen er din nå',
      lead: ({ visitor }) => `Du har fått den tildelt. ${visitor} har fått beskjed.`,
    },
    'no-longer-yours': {
      subject: timed('Ikke lenger din'),
      heading: 'Timen er ikke lenger din',
      lead: () => 'Noen andre har fått den tildelt. Du trenger ikke å holde av tiden.',
    },
    moved: {
      subject: timed('Flyttet'),
      heading: 'En time er flyttet',
      lead: ({ visitor }) => `Her er den nye tiden med ${visitor}.`,
    },
    updated: {
      subject: timed('Endret'),
      heading: 'En time er endret',
      lead: ({ visitor }) => `Tiden med ${visitor} er den samme. Slik ser det ut nå.`,
    },
    cancelled: {
      subject: timed('Avlyst'),
      heading: 'En time er avlyst',
      lead: ({ visitor }) => `Tiden med ${visitor} er ledig igjen.`,
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Du har snart en time',
      lead: ({ visitor }) => `Du skal møte ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Logg inn hos ${team}`,
      heading: 'Lenken din for å logge inn',
      lead: ({ team }) => `Den logger deg inn på teamets sider hos ${team}. Den virker én gang, og bare en kort stund.`,
    },
    invitation: {
      subject: ({ team }) => `Du er invitert til ${team}`,
      heading: 'Velkommen til teamet',
      lead: ({ team }) => `Du er invitert til teamets sider hos ${team}. Lenken logger deg inn og virker én gang.`,
    },
    reconnect: {
      subject: ({ team }) => `Koble til en kalender igjen: ${team}`,
      heading: 'En kalender må kobles til igjen',
      lead: ({ account, host }) =>
        `${account} gir oss ikke lenger tilgang til kontoen til ${host}. Til den er koblet til igjen, blir kalenderne der verken lest eller skrevet i.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Koble til kalenderen din igjen: ${team}`,
      heading: 'Kalenderen din kan ikke leses',
      lead: ({ asker }) => `${asker} ber deg koble den til igjen. Inntil da tilbys ingen tider med deg.`,
    },
    test: {
      subject: ({ team }) => `En test fra ${team}`,
      heading: 'E-posten virker',
      lead: ({ team }) => `Dette er en test: E-post fra ${team} kommer frem til denne adressen.`,
    },
  },
  links: {
    manage: 'Endre eller avbestill',
    reschedule: 'Velg en annen tid',
    cancel: 'Avbestill timen',
    attend: 'Jeg kommer',
    pay: 'Betal nå',
    'book-again': 'Bestill en annen tid',
    approve: 'Godkjenn',
    decline: 'Avslå',
    open: 'Åpne timen',
    'sign-in': 'Logg inn',
    connect: 'Koble til igjen',
  },
  payNow: (price) => `Betal ${price}`,
  facts: {
    before: 'Før',
    with: 'Med',
    where: 'Hvor',
    join: 'Bli med',
    number: 'Nummer',
    visitor: 'Bestilt av',
    phone: 'Telefon',
    theirTime: 'Lokal tid der',
    guests: 'Gjester',
    price: 'Pris',
    refund: 'Tilbakebetaling',
    reason: 'Årsak',
    otherTimes: 'Andre ledige tider',
  },
  knownSender:
    'Kalenderen din spør kanskje om du kjenner avsenderen før den viser invitasjonen. Svar ja, eller åpne vedlegget invite.ics.',
  questions: 'Spørsmål?',
  notAsked: 'Hvis du ikke har bedt om dette, kan du se bort fra det: Ingenting skjer uten lenken.',
};
