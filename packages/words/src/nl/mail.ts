import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Bevestigd'),
      heading: 'Uw afspraak is bevestigd',
      lead: ({ team, hosts }) => `Tot dan! U wordt verwacht door ${hosts || team}.`,
    },
    requested: {
      subject: timed('Aangevraagd'),
      heading: 'Uw aanvraag is verstuurd',
      lead: ({ team, until }) =>
        until
          ? `${team} bevestigt of wijst af, uiterlijk ${until}. Tot dan houden we de tijd voor u vrij.`
          : `${team} bevestigt of wijst af. Tot dan houden we de tijd voor u vrij.`,
    },
    declined: {
      subject: timed('Afgewezen'),
      heading: 'Uw aanvraag is afgewezen',
      lead: ({ team }) => `Helaas kan ${team} deze afspraak niet aannemen.`,
    },
    'not-approved': {
      subject: timed('Niet bevestigd'),
      heading: 'Uw aanvraag is niet op tijd bevestigd',
      lead: ({ team }) => `Niemand bij ${team} heeft op tijd bevestigd, dus de tijd is weer vrij. Er is niets geboekt.`,
    },
    pay: {
      subject: timed('Nog te betalen'),
      heading: 'Nog één stap: betalen',
      lead: ({ price, until }) =>
        `We houden deze tijd voor u vrij tot ${until}. De afspraak is bevestigd zodra ${price} is betaald.`,
    },
    'not-paid': {
      subject: timed('Niet geboekt'),
      heading: 'Deze tijd is niet geboekt',
      lead: () => 'Er is niet op tijd betaald, dus de tijd is weer vrij. U kunt nog steeds een andere tijd kiezen.',
    },
    moved: { subject: timed('Verzet'), heading: 'Uw afspraak is verzet', lead: () => 'Dit is de nieuwe tijd.' },
    updated: {
      subject: timed('Gewijzigd'),
      heading: 'Uw afspraak is gewijzigd',
      lead: () => 'De tijd blijft hetzelfde. Zo staat het er nu voor.',
    },
    reassigned: {
      subject: timed('Gewijzigd'),
      heading: 'U spreekt iemand anders',
      lead: ({ team, hosts }) =>
        hosts
          ? `De tijd blijft hetzelfde. U wordt verwacht door ${hosts}.`
          : `De tijd blijft hetzelfde. Iemand anders van ${team} verwacht u.`,
    },
    cancelled: {
      subject: timed('Geannuleerd'),
      heading: 'Uw afspraak is geannuleerd',
      lead: ({ refund }) => (refund ? `U krijgt ${refund} terug.` : 'De afspraak gaat niet door.'),
    },
    refunded: {
      subject: timed('Terugbetaling'),
      heading: 'U hebt twee keer betaald',
      lead: ({ refund }) => `U krijgt ${refund} terug. Uw afspraak blijft zoals die is.`,
    },
    removed: {
      subject: timed('Niet meer van u'),
      heading: 'Deze afspraak staat niet meer op dit adres',
      lead: () => 'Het adres van de afspraak is gewijzigd. U hoeft de tijd niet vrij te houden.',
    },
    reminder: {
      subject: timed('Herinnering'),
      heading: 'Tot gauw',
      lead: ({ team, hosts }) => `U wordt verwacht door ${hosts || team}. Laat even weten of u komt.`,
    },
    'lost-link': {
      subject: ({ title }) => `Uw afspraak: ${title}`,
      heading: 'Hier is uw link weer',
      lead: () =>
        'Iemand heeft om de link naar deze afspraak gevraagd. Daarmee kan de afspraak worden verzet en geannuleerd, dus houd de link voor uzelf.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Uitnodiging'),
      heading: 'U bent uitgenodigd',
      lead: ({ team, visitor }) => `${visitor} heeft dit geboekt bij ${team} en wil u er graag bij hebben.`,
    },
    moved: {
      subject: timed('Verzet'),
      heading: 'Een afspraak is verzet',
      lead: ({ visitor }) => `Dit is de nieuwe tijd van de afspraak waarvoor ${visitor} u heeft uitgenodigd.`,
    },
    updated: {
      subject: timed('Gewijzigd'),
      heading: 'Een afspraak is gewijzigd',
      lead: ({ visitor }) => `De tijd van de afspraak met ${visitor} blijft hetzelfde. Zo staat het er nu voor.`,
    },
    reassigned: {
      subject: timed('Gewijzigd'),
      heading: 'U spreekt iemand anders',
      lead: ({ team, hosts }) =>
        hosts
          ? `De tijd blijft hetzelfde. U wordt verwacht door ${hosts}.`
          : `De tijd blijft hetzelfde. Iemand anders van ${team} verwacht u.`,
    },
    cancelled: {
      subject: timed('Geannuleerd'),
      heading: 'Een afspraak is geannuleerd',
      lead: ({ visitor }) => `De afspraak waarvoor ${visitor} u had uitgenodigd, gaat niet door.`,
    },
    removed: {
      subject: timed('Niet meer uitgenodigd'),
      heading: 'U bent niet meer een van de gasten',
      lead: ({ visitor }) => `${visitor} heeft gewijzigd wie er meekomt. U hoeft de tijd niet vrij te houden.`,
    },
    reminder: {
      subject: timed('Herinnering'),
      heading: 'Tot gauw',
      lead: ({ visitor }) => `${visitor} heeft u hiervoor uitgenodigd.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nieuwe afspraak'),
      heading: 'Nieuwe afspraak',
      lead: ({ visitor }) => `${visitor} heeft een tijd bij u geboekt.`,
    },
    approve: {
      subject: timed('Wacht op uw antwoord'),
      heading: 'Aannemen of afwijzen?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} wil graag deze tijd. Beslis uiterlijk ${until}, anders vervalt de aanvraag; tot dan kan niemand anders de tijd boeken.`
          : `${visitor} wil graag deze tijd. Niemand anders kan de tijd boeken tot u beslist.`,
    },
    'yours-now': {
      subject: timed('Nu van u'),
      heading: 'Deze afspraak is nu van u',
      lead: ({ visitor }) => `De afspraak is aan u toegewezen. ${visitor} weet ervan.`,
    },
    'no-longer-yours': {
      subject: timed('Niet meer van u'),
      heading: 'Deze afspraak is niet meer van u',
      lead: () => 'De afspraak is aan iemand anders toegewezen. U hoeft de tijd niet vrij te houden.',
    },
    moved: {
      subject: timed('Verzet'),
      heading: 'Een afspraak is verzet',
      lead: ({ visitor }) => `Dit is de nieuwe tijd met ${visitor}.`,
    },
    updated: {
      subject: timed('Gewijzigd'),
      heading: 'Een afspraak is gewijzigd',
      lead: ({ visitor }) => `De tijd met ${visitor} blijft hetzelfde. Zo staat het er nu voor.`,
    },
    cancelled: {
      subject: timed('Geannuleerd'),
      heading: 'Een afspraak is geannuleerd',
      lead: ({ visitor }) => `De tijd met ${visitor} is weer vrij.`,
    },
    reminder: {
      subject: timed('Herinnering'),
      heading: 'U hebt binnenkort een afspraak',
      lead: ({ visitor }) => `U spreekt ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Inloggen bij ${team}`,
      heading: 'Uw link om in te loggen',
      lead: ({ team }) => `Hiermee logt u in op de teamomgeving van ${team}. De link werkt één keer en maar kort.`,
    },
    invitation: {
      subject: ({ team }) => `U bent uitgenodigd voor ${team}`,
      heading: 'Welkom bij het team',
      lead: ({ team }) =>
        `U bent uitgenodigd voor de teamomgeving van ${team}. Met de link logt u in; hij werkt één keer.`,
    },
    reconnect: {
      subject: ({ team }) => `Agenda opnieuw koppelen: ${team}`,
      heading: 'Een agenda moet opnieuw worden gekoppeld',
      lead: ({ account, host }) =>
        `${account} geeft ons geen toegang meer tot het account van ${host}. Tot het opnieuw is gekoppeld, worden de agenda’s ervan niet gelezen en niet bijgewerkt.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Koppel uw agenda opnieuw: ${team}`,
      heading: 'Uw agenda is niet leesbaar',
      lead: ({ asker }) =>
        `${asker} vraagt u om die opnieuw te koppelen. Tot dan worden er geen tijden met u aangeboden.`,
    },
    test: {
      subject: ({ team }) => `Een test van ${team}`,
      heading: 'De mail werkt',
      lead: ({ team }) => `Dit is een test: mail van ${team} komt aan op dit adres.`,
    },
  },
  links: {
    manage: 'Wijzigen of annuleren',
    reschedule: 'Andere tijd kiezen',
    cancel: 'Afspraak annuleren',
    attend: 'Ik ben erbij',
    pay: 'Nu betalen',
    'book-again': 'Andere tijd boeken',
    approve: 'Aannemen',
    decline: 'Afwijzen',
    open: 'Afspraak openen',
    'sign-in': 'Inloggen',
    connect: 'Opnieuw koppelen',
  },
  payNow: (price) => `${price} betalen`,
  facts: {
    before: 'Eerder',
    with: 'Met',
    where: 'Waar',
    join: 'Deelnemen',
    number: 'Nummer',
    visitor: 'Geboekt door',
    phone: 'Telefoon',
    theirTime: 'Lokale tijd daar',
    guests: 'Gasten',
    price: 'Prijs',
    refund: 'Terugbetaling',
    reason: 'Reden',
    otherTimes: 'Andere vrije tijden',
  },
  knownSender:
    'Misschien vraagt uw agenda of u de afzender kent voordat de uitnodiging wordt getoond. Bevestig dat, of open de bijlage invite.ics.',
  questions: 'Vragen?',
  notAsked: 'Hebt u hier niet om gevraagd, dan kunt u dit negeren: zonder de link gebeurt er niets.',
};
