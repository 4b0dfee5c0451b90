import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Bekræftet'),
      heading: 'Din booking er bekræftet',
      lead: ({ team, hosts }) => `Vi ses! ${hosts || team} venter dig.`,
    },
    requested: {
      subject: timed('Anmodning sendt'),
      heading: 'Din anmodning er sendt',
      lead: ({ team, until }) =>
        until
          ? `${team} bekræfter eller afviser senest ${until}. Vi holder tiden til dig så længe.`
          : `${team} bekræfter eller afviser. Vi holder tiden til dig så længe.`,
    },
    declined: {
      subject: timed('Afvist'),
      heading: 'Din anmodning blev afvist',
      lead: ({ team }) => `${team} kan desværre ikke tage imod bookingen.`,
    },
    'not-approved': {
      subject: timed('Ikke bekræftet'),
      heading: 'Din anmodning blev ikke bekræftet i tide',
      lead: ({ team }) => `Ingen hos ${team} bekræftede i tide, så tiden er ledig igen. Der er ikke booket noget.`,
    },
    pay: {
      subject: timed('Til betaling'),
      heading: 'Ét skridt mere: betaling',
      lead: ({ price, until }) =>
        `Vi holder tiden til dig indtil ${until}. Den bliver bekræftet, så snart ${price} er betalt.`,
    },
    'not-paid': {
      subject: timed('Ikke booket'),
      heading: 'Tiden er ikke booket',
      lead: () => 'Den blev ikke betalt i tide, så den er ledig igen. Du kan stadig vælge en anden tid.',
    },
    moved: { subject: timed('Flyttet'), heading: 'Din tid er flyttet', lead: () => 'Her er den nye tid.' },
    updated: {
      subject: timed('Ændret'),
      heading: 'Din booking er ændret',
      lead: () => 'Tiden er den samme. Sådan ser det ud nu.',
    },
    reassigned: {
      subject: timed('Ændret'),
      heading: 'Du skal møde en anden',
      lead: ({ team, hosts }) =>
        hosts ? `Tiden er den samme. ${hosts} venter dig.` : `Tiden er den samme. En anden fra ${team} venter dig.`,
    },
    cancelled: {
      subject: timed('Aflyst'),
      heading: 'Din booking er aflyst',
      lead: ({ refund }) => (refund ? `Du får ${refund} tilbage.` : 'Den bliver ikke til noget.'),
    },
    refunded: {
      subject: timed('Tilbagebetaling'),
      heading: 'Du har betalt to gange',
      lead: ({ refund }) => `Du får ${refund} tilbage. Din booking er uændret.`,
    },
    removed: {
      subject: timed('Ikke længere din'),
      heading: 'Bookingen hører ikke længere til denne adresse',
      lead: () => 'Bookingens adresse er ændret. Du behøver ikke holde tiden fri.',
    },
    reminder: {
      subject: timed('Påmindelse'),
      heading: 'Vi ses snart',
      lead: ({ team, hosts }) => `${hosts || team} venter dig. Giv gerne besked om, hvorvidt du kommer.`,
    },
    'lost-link': {
      subject: ({ title }) => `Din booking: ${title}`,
      heading: 'Her er dit link igen',
      lead: () =>
        'Nogen har bedt om linket til bookingen. Med det kan den flyttes og aflyses, så behold det for dig selv.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitation'),
      heading: 'Du er inviteret',
      lead: ({ team, visitor }) => `${visitor} har booket dette hos ${team} og vil gerne have dig med.`,
    },
    moved: {
      subject: timed('Flyttet'),
      heading: 'En aftale er flyttet',
      lead: ({ visitor }) => `Her er den nye tid for det, ${visitor} inviterede dig til.`,
    },
    updated: {
      subject: timed('Ændret'),
      heading: 'En aftale er ændret',
      lead: ({ visitor }) => `Tiden for det, ${visitor} inviterede dig til, er den samme. Sådan ser det ud nu.`,
    },
    reassigned: {
      subject: timed('Ændret'),
      heading: 'I skal møde en anden',
      lead: ({ team, hosts }) =>
        hosts ? `Tiden er den samme. ${hosts} venter jer.` : `Tiden er den samme. En anden fra ${team} venter jer.`,
    },
    cancelled: {
      subject: timed('Aflyst'),
      heading: 'En aftale er aflyst',
      lead: ({ visitor }) => `Det, ${visitor} inviterede dig til, bliver ikke til noget.`,
    },
    removed: {
      subject: timed('Ikke længere inviteret'),
      heading: 'Du er ikke længere en af gæsterne',
      lead: ({ visitor }) => `${visitor} har ændret, hvem der er med. Du behøver ikke holde tiden fri.`,
    },
    reminder: {
      subject: timed('Påmindelse'),
      heading: 'Vi ses snart',
      lead: ({ visitor }) => `${visitor} har inviteret dig til dette.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Ny booking'),
      heading: 'Ny booking',
      lead: ({ visitor }) => `${visitor} har booket en tid hos dig.`,
    },
    approve: {
      subject: timed('Afventer dit svar'),
      heading: 'Godkend eller afvis?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} vil gerne have denne tid. Svar senest ${until}, ellers udløber anmodningen; indtil da kan ingen anden booke tiden.`
          : `${visitor} vil gerne have denne tid. Ingen anden kan booke den, før du svarer.`,
    },
    'yours-now': {
      subject: timed('Din nu'),
      heading: 'Denne booking er din nu',
      lead: ({ visitor }) => `Du har fået den tildelt. ${visitor} har fået besked.`,
    },
    'no-longer-yours': {
      subject: timed('Ikke længere din'),
      heading: 'Bookingen er ikke længere din',
      lead: () => 'En anden har fået den tildelt. Du behøver ikke holde tiden fri.',
    },
    moved: {
      subject: timed('Flyttet'),
      heading: 'En booking er flyttet',
      lead: ({ visitor }) => `Her er den nye tid med ${visitor}.`,
    },
    updated: {
      subject: timed('Ændret'),
      heading: 'En booking er ændret',
      lead: ({ visitor }) => `Tiden med ${visitor} er den samme. Sådan ser det ud nu.`,
    },
    cancelled: {
      subject: timed('Aflyst'),
      heading: 'En booking er aflyst',
      lead: ({ visitor }) => `Tiden med ${visitor} er ledig igen.`,
    },
    reminder: {
      subject: timed('Påmindelse'),
      heading: 'Du har snart en booking',
      lead: ({ visitor }) => `Du skal møde ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Log ind hos ${team}`,
      heading: 'Dit link til at logge ind',
      lead: ({ team }) => `Det logger dig ind på teamets sider hos ${team}. Det virker én gang og kun i kort tid.`,
    },
    invitation: {
      subject: ({ team }) => `Du er inviteret til ${team}`,
      heading: 'Velkommen til teamet',
      lead: ({ team }) => `Du er inviteret til teamets sider hos ${team}. Linket logger dig ind og virker én gang.`,
    },
    reconnect: {
      subject: ({ team }) => `Forbind en kalender igen: ${team}`,
      heading: 'En kalender skal forbindes igen',
      lead: ({ account, host }) =>
        `${account} giver os ikke længere adgang til kontoen for ${host}. Indtil den er forbundet igen, bliver dens kalendere hverken læst eller skrevet i.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Forbind din kalender igen: ${team}`,
      heading: 'Din kalender kan ikke læses',
      lead: ({ asker }) => `${asker} beder dig om at forbinde den igen. Indtil da tilbydes ingen tider med dig.`,
    },
    test: {
      subject: ({ team }) => `En test fra ${team}`,
      heading: 'Mail virker',
      lead: ({ team }) => `Dette er en test: Mail fra ${team} når frem til denne adresse.`,
    },
  },
  links: {
    manage: 'Ændr eller aflys',
    reschedule: 'Vælg en anden tid',
    cancel: 'Aflys booking',
    attend: 'Jeg kommer',
    pay: 'Betal nu',
    'book-again': 'Book en anden tid',
    approve: 'Godkend',
    decline: 'Afvis',
    open: 'Åbn bookingen',
    'sign-in': 'Log ind',
    connect: 'Forbind igen',
  },
  payNow: (price) => `Betal ${price}`,
  facts: {
    before: 'Før',
    with: 'Med',
    where: 'Hvor',
    join: 'Deltag',
    number: 'Nummer',
    visitor: 'Booket af',
    phone: 'Telefon',
    theirTime: 'Lokal tid dér',
    guests: 'Gæster',
    price: 'Pris',
    refund: 'Tilbagebetaling',
    reason: 'Årsag',
    otherTimes: 'Andre ledige tider',
  },
  knownSender:
    'Din kalender spørger måske, om du kender afsenderen, før den viser invitationen. Svar ja, eller åbn den vedhæftede invite.ics.',
  questions: 'Spørgsmål?',
  notAsked: 'Hvis du ikke har bedt om det, kan du se bort fra det: Der sker intet uden linket.',
};
