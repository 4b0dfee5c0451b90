import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Bekräftad'),
      heading: 'Din bokning är bekräftad',
      lead: ({ team, hosts }) => `Vi ses! ${hosts || team} väntar på dig.`,
    },
    requested: {
      subject: timed('Förfrågan skickad'),
      heading: 'Din förfrågan är skickad',
      lead: ({ team, until }) =>
        until
          ? `${team} bekräftar eller avböjer senast ${until}. Vi håller tiden åt dig så länge.`
          : `${team} bekräftar eller avböjer. Vi håller tiden åt dig så länge.`,
    },
    declined: {
      subject: timed('Avböjd'),
      heading: 'Din förfrågan har avböjts',
      lead: ({ team }) => `Tyvärr kan ${team} inte ta den här bokningen.`,
    },
    'not-approved': {
      subject: timed('Inte bekräftad'),
      heading: 'Din förfrågan bekräftades inte i tid',
      lead: ({ team }) => `Ingen hos ${team} bekräftade i tid, så tiden är ledig igen. Inget är bokat.`,
    },
    pay: {
      subject: timed('Att betala'),
      heading: 'Ett steg kvar: betalning',
      lead: ({ price, until }) => `Vi håller tiden åt dig till ${until}. Den bekräftas så fort ${price} är betalt.`,
    },
    'not-paid': {
      subject: timed('Inte bokad'),
      heading: 'Tiden är inte bokad',
      lead: () => 'Den betalades inte i tid och är därför ledig igen. Du kan fortfarande välja en annan tid.',
    },
    moved: { subject: timed('Ombokad'), heading: 'Din tid är ombokad', lead: () => 'Det här är den nya tiden.' },
    updated: {
      subject: timed('Ändrad'),
      heading: 'Din bokning har ändrats',
      lead: () => 'Tiden är densamma. Så här ser det ut nu.',
    },
    reassigned: {
      subject: timed('Ändrad'),
      heading: 'Du träffar någon annan',
      lead: ({ team, hosts }) =>
        hosts
          ? `Tiden är densamma. ${hosts} väntar på dig.`
          : `Tiden är densamma. Någon annan hos ${team} väntar på dig.`,
    },
    cancelled: {
      subject: timed('Avbokad'),
      heading: 'Din tid är avbokad',
      lead: ({ refund }) => (refund ? `Du får tillbaka ${refund}.` : 'Det blir inte av.'),
    },
    refunded: {
      subject: timed('Återbetalning'),
      heading: 'Du har betalat två gånger',
      lead: ({ refund }) => `Du får tillbaka ${refund}. Din bokning är oförändrad.`,
    },
    removed: {
      subject: timed('Inte längre din'),
      heading: 'Bokningen hör inte längre till den här adressen',
      lead: () => 'Bokningens adress har ändrats. Du behöver inte hålla tiden ledig.',
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Vi ses snart',
      lead: ({ team, hosts }) => `${hosts || team} väntar på dig. Meddela gärna om du kommer.`,
    },
    'lost-link': {
      subject: ({ title }) => `Din bokning: ${title}`,
      heading: 'Här är din länk igen',
      lead: () =>
        'Någon bad om länken till bokningen. Med den går det att boka om och avboka, så behåll den för dig själv.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Inbjudan'),
      heading: 'Du är inbjuden',
      lead: ({ team, visitor }) => `${visitor} har bokat det här med ${team} och vill gärna ha med dig.`,
    },
    moved: {
      subject: timed('Ombokad'),
      heading: 'En bokning har fått ny tid',
      lead: ({ visitor }) => `Det här är den nya tiden för det som ${visitor} bjöd in dig till.`,
    },
    updated: {
      subject: timed('Ändrad'),
      heading: 'En bokning har ändrats',
      lead: ({ visitor }) => `Tiden för det som ${visitor} bjöd in dig till är densamma. Så här ser det ut nu.`,
    },
    reassigned: {
      subject: timed('Ändrad'),
      heading: 'Ni träffar någon annan',
      lead: ({ team, hosts }) =>
        hosts
          ? `Tiden är densamma. ${hosts} väntar på er.`
          : `Tiden är densamma. Någon annan hos ${team} väntar på er.`,
    },
    cancelled: {
      subject: timed('Avbokad'),
      heading: 'En bokning är avbokad',
      lead: ({ visitor }) => `Det som ${visitor} bjöd in dig till blir inte av.`,
    },
    removed: {
      subject: timed('Inte längre inbjuden'),
      heading: 'Du är inte längre en av gästerna',
      lead: ({ visitor }) => `${visitor} har ändrat vilka som följer med. Du behöver inte hålla tiden ledig.`,
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Vi ses snart',
      lead: ({ visitor }) => `${visitor} har bjudit in dig till det här.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Ny bokning'),
      heading: 'Ny bokning',
      lead: ({ visitor }) => `${visitor} har bokat en tid med dig.`,
    },
    approve: {
      subject: timed('Väntar på ditt svar'),
      heading: 'Godkänna eller avböja?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} vill ha den här tiden. Svara senast ${until}, annars förfaller förfrågan; till dess kan ingen annan boka tiden.`
          : `${visitor} vill ha den här tiden. Ingen annan kan boka den förrän du svarar.`,
    },
    'yours-now': {
      subject: timed('Din nu'),
      heading: 'Den här bokningen är din nu',
      lead: ({ visitor }) => `Du har tagit över den. ${visitor} är informerad.`,
    },
    'no-longer-yours': {
      subject: timed('Inte längre din'),
      heading: 'Bokningen är inte längre din',
      lead: () => 'Någon annan har tagit över den. Du behöver inte hålla tiden ledig.',
    },
    moved: {
      subject: timed('Ombokad'),
      heading: 'En bokning har fått ny tid',
      lead: ({ visitor }) => `Det här är den nya tiden med ${visitor}.`,
    },
    updated: {
      subject: timed('Ändrad'),
      heading: 'En bokning har ändrats',
      lead: ({ visitor }) => `Tiden med ${visitor} är densamma. Så här ser det ut nu.`,
    },
    cancelled: {
      subject: timed('Avbokad'),
      heading: 'En bokning är avbokad',
      lead: ({ visitor }) => `Tiden med ${visitor} är ledig igen.`,
    },
    reminder: {
      subject: timed('Påminnelse'),
      heading: 'Du har snart en bokning',
      lead: ({ visitor }) => `Du träffar ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Logga in hos ${team}`,
      heading: 'Din inloggningslänk',
      lead: ({ team }) =>
        `Den loggar in dig på teamets sidor hos ${team}. Den fungerar en gång, och bara en kort stund.`,
    },
    invitation: {
      subject: ({ team }) => `Du är inbjuden till ${team}`,
      heading: 'Välkommen till teamet',
      lead: ({ team }) => `Du är inbjuden till teamets sidor hos ${team}. Länken loggar in dig och fungerar en gång.`,
    },
    reconnect: {
      subject: ({ team }) => `Anslut en kalender igen: ${team}`,
      heading: 'En kalender måste anslutas igen',
      lead: ({ account, host }) =>
        `${account} ger oss inte längre tillgång till kontot för ${host}. Tills det är anslutet igen blir dess kalendrar varken lästa eller skrivna i.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Anslut din kalender igen: ${team}`,
      heading: 'Din kalender går inte att läsa',
      lead: ({ asker }) => `${asker} ber dig ansluta den igen. Tills dess erbjuds inga tider med dig.`,
    },
    test: {
      subject: ({ team }) => `Ett test från ${team}`,
      heading: 'E-posten fungerar',
      lead: ({ team }) => `Det här är ett test: e-post från ${team} kommer fram till den här adressen.`,
    },
  },
  links: {
    manage: 'Ändra eller avboka',
    reschedule: 'Välj en annan tid',
    cancel: 'Avboka',
    attend: 'Jag kommer',
    pay: 'Betala nu',
    'book-again': 'Boka en annan tid',
    approve: 'Godkänn',
    decline: 'Avböj',
    open: 'Öppna bokningen',
    'sign-in': 'Logga in',
    connect: 'Anslut igen',
  },
  payNow: (price) => `Betala ${price}`,
  facts: {
    before: 'Tidigare',
    with: 'Med',
    where: 'Var',
    join: 'Anslut',
    number: 'Nummer',
    visitor: 'Bokat av',
    phone: 'Telefon',
    theirTime: 'Lokal tid där',
    guests: 'Gäster',
    price: 'Pris',
    refund: 'Återbetalning',
    reason: 'Anledning',
    otherTimes: 'Andra lediga tider',
  },
  knownSender:
    'Kalendern kan fråga om du känner avsändaren innan den visar inbjudan. Svara ja, eller öppna den bifogade filen invite.ics.',
  questions: 'Frågor?',
  notAsked: 'Om du inte har bett om det här kan du strunta i det: inget händer utan länken.',
};
