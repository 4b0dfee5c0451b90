import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmată'),
      heading: 'Programarea dvs. este confirmată',
      lead: ({ hosts, team }) => `Pe curând! Aveți programare cu ${hosts || team}.`,
    },
    requested: {
      subject: timed('Solicitată'),
      heading: 'Solicitarea dvs. este trimisă',
      lead: ({ team, until }) =>
        until
          ? `${team} o acceptă sau o refuză până ${until}. Între timp, intervalul vă este păstrat.`
          : `${team} o va accepta sau refuza. Între timp, intervalul vă este păstrat.`,
    },
    declined: {
      subject: timed('Refuzată'),
      heading: 'Solicitarea dvs. a fost refuzată',
      lead: ({ team }) => `Din păcate, ${team} nu poate accepta această programare.`,
    },
    'not-approved': {
      subject: timed('Neconfirmată'),
      heading: 'Solicitarea dvs. nu a fost confirmată la timp',
      lead: ({ team }) =>
        `Nimeni de la ${team} nu a confirmat-o la timp, așa că intervalul este din nou liber. Nu s-a rezervat nimic.`,
    },
    pay: {
      subject: timed('De plătit'),
      heading: 'Mai este un pas: plata',
      lead: ({ price, until }) =>
        `Acest interval vă este păstrat până ${until}. Se confirmă imediat ce se plătește suma de ${price}.`,
    },
    'not-paid': {
      subject: timed('Nerezervată'),
      heading: 'Acest interval nu este rezervat',
      lead: () => 'Nu a fost plătit la timp, așa că este din nou liber. Puteți alege în continuare alt interval.',
    },
    moved: {
      subject: timed('Mutată'),
      heading: 'Programarea dvs. a fost mutată',
      lead: () => 'Aceasta este noua oră.',
    },
    updated: {
      subject: timed('Modificată'),
      heading: 'Programarea dvs. s-a schimbat',
      lead: () => 'Ora rămâne aceeași. Așa este acum.',
    },
    reassigned: {
      subject: timed('Modificată'),
      heading: 'Vă veți întâlni cu altcineva',
      lead: ({ hosts, team }) =>
        hosts
          ? `Ora rămâne aceeași. Acum aveți programare cu ${hosts}.`
          : `Ora rămâne aceeași. Vă veți întâlni cu altcineva de la ${team}.`,
    },
    cancelled: {
      subject: timed('Anulată'),
      heading: 'Programarea dvs. este anulată',
      lead: ({ refund }) => (refund ? `Primiți înapoi ${refund}.` : 'Nu va mai avea loc.'),
    },
    refunded: {
      subject: timed('Rambursare'),
      heading: 'Ați plătit de două ori',
      lead: ({ refund }) => `Primiți înapoi ${refund}. Programarea dvs. rămâne neschimbată.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Nu mai este a dvs.'),
      heading: 'Această programare nu mai este la această adresă',
      lead: () => 'Adresa programării a fost schimbată. Nu mai trebuie să păstrați intervalul liber.',
    },
    reminder: {
      subject: timed('Memento'),
      heading: 'Pe curând',
      lead: ({ hosts, team }) => `Aveți programare cu ${hosts || team}. Spuneți-ne dacă veniți.`,
    },
    'lost-link': {
      subject: ({ title }) => `Programarea dvs.: ${title}`,
      heading: 'Iată din nou linkul dvs.',
      lead: () =>
        'Cineva a cerut linkul acestei programări. Cu el se poate reprograma și anula, așa că păstrați-l doar pentru dvs.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitație'),
      heading: 'Aveți o invitație',
      lead: ({ visitor, team }) => `${visitor} a făcut această programare cu ${team} și ar dori să participați.`,
    },
    moved: {
      subject: timed('Mutată'),
      heading: 'O programare a fost mutată',
      lead: ({ visitor }) => `Aceasta este noua oră a programării la care vă invită ${visitor}.`,
    },
    updated: {
      subject: timed('Modificată'),
      heading: 'O programare s-a schimbat',
      lead: ({ visitor }) => `Ora programării la care vă invită ${visitor} rămâne aceeași. Așa este acum.`,
    },
    reassigned: {
      subject: timed('Modificată'),
      heading: 'Vă veți întâlni cu altcineva',
      lead: ({ hosts, team }) =>
        hosts
          ? `Ora rămâne aceeași. Acum aveți programare cu ${hosts}.`
          : `Ora rămâne aceeași. Vă veți întâlni cu altcineva de la ${team}.`,
    },
    cancelled: {
      subject: timed('Anulată'),
      heading: 'O programare este anulată',
      lead: ({ visitor }) => `Programarea la care vă invita ${visitor} nu va mai avea loc.`,
    },
    removed: {
      subject: timed('Invitație retrasă'),
      heading: 'Nu mai sunteți printre invitați',
      lead: ({ visitor }) => `${visitor} a schimbat cine participă. Nu mai trebuie să păstrați intervalul liber.`,
    },
    reminder: {
      subject: timed('Memento'),
      heading: 'Pe curând',
      lead: ({ visitor }) => `La această programare vă invită ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Programare nouă'),
      heading: 'Programare nouă',
      lead: ({ visitor }) => `${visitor} a făcut o programare cu dvs.`,
    },
    approve: {
      subject: timed('De decis'),
      heading: 'Acceptați sau refuzați?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} dorește acest interval. Decideți până ${until}, altfel solicitarea expiră; între timp, nimeni altcineva nu îl poate rezerva.`
          : `${visitor} dorește acest interval. Nimeni altcineva nu îl poate rezerva până decideți.`,
    },
    'yours-now': {
      subject: timed('Acum este a dvs.'),
      heading: 'Această programare este acum a dvs.',
      lead: ({ visitor }) => `V-a fost repartizată. ${visitor} știe deja.`,
    },
    'no-longer-yours': {
      subject: timed('Nu mai este a dvs.'),
      heading: 'Această programare nu mai este a dvs.',
      lead: () => 'A fost repartizată altcuiva. Nu mai trebuie să păstrați intervalul liber.',
    },
    moved: {
      subject: timed('Mutată'),
      heading: 'O programare a fost mutată',
      lead: ({ visitor }) => `Aceasta este noua oră cu ${visitor}.`,
    },
    updated: {
      subject: timed('Modificată'),
      heading: 'O programare s-a schimbat',
      lead: ({ visitor }) => `Ora cu ${visitor} rămâne aceeași. Așa este acum.`,
    },
    cancelled: {
      subject: timed('Anulată'),
      heading: 'O programare este anulată',
      lead: ({ visitor }) => `Intervalul cu ${visitor} este din nou liber.`,
    },
    reminder: {
      subject: timed('Memento'),
      heading: 'Se apropie o programare',
      lead: ({ visitor }) => `Aveți programare cu ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Conectare la ${team}`,
      heading: 'Linkul dvs. de conectare',
      lead: ({ team }) => `Deschide zona echipei ${team}. Funcționează o singură dată și doar pentru scurt timp.`,
    },
    invitation: {
      subject: ({ team }) => `Invitație la ${team}`,
      heading: 'Bun venit în echipă',
      lead: ({ team }) =>
        `Aveți o invitație în zona echipei ${team}. Linkul vă conectează și funcționează o singură dată.`,
    },
    reconnect: {
      subject: ({ team }) => `Reconectați un calendar: ${team}`,
      heading: 'Un calendar trebuie reconectat',
      lead: ({ account, host }) =>
        `${account} nu ne mai dă acces la contul: ${host}. Până când este reconectat, calendarele lui nu sunt nici citite, nici completate.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Reconectați calendarul dumneavoastră: ${team}`,
      heading: 'Calendarul dumneavoastră nu poate fi citit',
      lead: ({ asker }) => `${asker} vă roagă să îl reconectați. Până atunci nu se oferă intervale cu dumneavoastră.`,
    },
    test: {
      subject: ({ team }) => `Un test de la ${team}`,
      heading: 'E-mailul funcționează',
      lead: ({ team }) => `Acesta este un test: e-mailurile de la ${team} ajung la această adresă.`,
    },
  },
  links: {
    manage: 'Modifică sau anulează',
    reschedule: 'Alege alt interval',
    cancel: 'Anulează programarea',
    attend: 'Vin',
    pay: 'Plătește acum',
    'book-again': 'Fă altă programare',
    approve: 'Acceptă',
    decline: 'Refuză',
    open: 'Deschide programarea',
    'sign-in': 'Conectare',
    connect: 'Reconectați',
  },
  payNow: (price) => `Plătește ${price}`,
  facts: {
    before: 'Înainte',
    with: 'Cu',
    where: 'Unde',
    join: 'Participă',
    number: 'Număr',
    visitor: 'Rezervat de',
    phone: 'Telefon',
    theirTime: 'Ora locală',
    guests: 'Invitați',
    price: 'Preț',
    refund: 'Rambursare',
    reason: 'Motiv',
    otherTimes: 'Alte intervale libere',
  },
  knownSender:
    'Calendarul vă poate întreba dacă știți expeditorul înainte de a afișa invitația. Confirmați sau deschideți atașamentul invite.ics.',
  questions: 'Întrebări?',
  notAsked: 'Dacă nu ați cerut acest lucru, îl puteți ignora: fără link nu se întâmplă nimic.',
};
