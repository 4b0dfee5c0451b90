import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confermato'),
      heading: 'Il suo appuntamento è confermato',
      lead: ({ hosts, team }) => `Ha un appuntamento con ${hosts || team}. A presto.`,
    },
    requested: {
      subject: timed('Richiesto'),
      heading: 'La sua richiesta è inviata',
      lead: ({ team, until }) =>
        until
          ? `${team} accetta o rifiuta entro ${until}. Fino ad allora l’orario resta riservato.`
          : `${team} deve accettare o rifiutare. Fino ad allora l’orario resta riservato.`,
    },
    declined: {
      subject: timed('Rifiutato'),
      heading: 'La sua richiesta è stata rifiutata',
      lead: ({ team }) => `Purtroppo ${team} non può accettare questo appuntamento.`,
    },
    'not-approved': {
      subject: timed('Non confermato'),
      heading: 'La sua richiesta non è stata confermata in tempo',
      lead: ({ team }) =>
        `Nessuno di ${team} l’ha confermata in tempo, quindi l’orario è di nuovo libero. Non c’è nulla di prenotato.`,
    },
    pay: {
      subject: timed('Da pagare'),
      heading: 'Manca un passo: il pagamento',
      lead: ({ price, until }) =>
        `Questo orario resta riservato fino a ${until}. È confermato appena arriva il pagamento (${price}).`,
    },
    'not-paid': {
      subject: timed('Non prenotato'),
      heading: 'Questo orario non è prenotato',
      lead: () => 'Non è stato pagato in tempo, quindi è di nuovo libero. Può ancora scegliere un altro orario.',
    },
    moved: {
      subject: timed('Spostato'),
      heading: 'Il suo appuntamento è spostato',
      lead: () => 'Questo è il nuovo orario.',
    },
    updated: {
      subject: timed('Modificato'),
      heading: 'Il suo appuntamento è cambiato',
      lead: () => 'L’orario resta lo stesso. Ecco com’è ora.',
    },
    reassigned: {
      subject: timed('Modificato'),
      heading: 'Incontrerà un’altra persona',
      lead: ({ hosts, team }) =>
        hosts
          ? `L’orario resta lo stesso. Ora ha un appuntamento con ${hosts}.`
          : `L’orario resta lo stesso. Incontrerà un’altra persona di ${team}.`,
    },
    cancelled: {
      subject: timed('Annullato'),
      heading: 'Il suo appuntamento è annullato',
      lead: ({ refund }) => (refund ? `Riceverà un rimborso di ${refund}.` : 'Non avrà luogo.'),
    },
    refunded: {
      subject: timed('Rimborso'),
      heading: 'Ha pagato due volte',
      lead: ({ refund }) => `Riceverà un rimborso di ${refund}. Il suo appuntamento resta com’è.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Non più suo'),
      heading: 'Questo appuntamento non è più a questo indirizzo',
      lead: () => 'L’indirizzo dell’appuntamento è cambiato. Non deve più tenere libero questo orario.',
    },
    reminder: {
      subject: timed('Promemoria'),
      heading: 'A presto',
      lead: ({ hosts, team }) => `Ha un appuntamento con ${hosts || team}. Ci dica se ci sarà.`,
    },
    'lost-link': {
      subject: ({ title }) => `Il suo appuntamento: ${title}`,
      heading: 'Ecco di nuovo il suo link',
      lead: () =>
        'Qualcuno ha chiesto il link di questo appuntamento. Permette di spostarlo e annullarlo, quindi lo tenga per sé.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invito'),
      heading: 'Un invito per lei',
      lead: ({ visitor, team }) =>
        `${visitor} ha prenotato questo appuntamento con ${team} e vorrebbe che partecipasse.`,
    },
    moved: {
      subject: timed('Spostato'),
      heading: 'Un appuntamento è spostato',
      lead: ({ visitor }) => `Questo è il nuovo orario dell’appuntamento a cui la invita ${visitor}.`,
    },
    updated: {
      subject: timed('Modificato'),
      heading: 'Un appuntamento è cambiato',
      lead: ({ visitor }) => `L’orario dell’appuntamento a cui la invita ${visitor} resta lo stesso. Ecco com’è ora.`,
    },
    reassigned: {
      subject: timed('Modificato'),
      heading: 'Incontrerà un’altra persona',
      lead: ({ hosts, team }) =>
        hosts
          ? `L’orario resta lo stesso. Ora ha un appuntamento con ${hosts}.`
          : `L’orario resta lo stesso. Incontrerà un’altra persona di ${team}.`,
    },
    cancelled: {
      subject: timed('Annullato'),
      heading: 'Un appuntamento è annullato',
      lead: ({ visitor }) => `L’appuntamento a cui la invitava ${visitor} non avrà luogo.`,
    },
    removed: {
      subject: timed('Invito ritirato'),
      heading: 'Non è più tra gli ospiti',
      lead: ({ visitor }) => `${visitor} ha cambiato chi partecipa. Non deve più tenere libero questo orario.`,
    },
    reminder: {
      subject: timed('Promemoria'),
      heading: 'A presto',
      lead: ({ visitor }) => `A questo appuntamento la invita ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nuovo appuntamento'),
      heading: 'Nuovo appuntamento',
      lead: ({ visitor }) => `${visitor} ha prenotato un appuntamento con lei.`,
    },
    approve: {
      subject: timed('Da decidere'),
      heading: 'Accettare o rifiutare?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} chiede questo orario. Decida entro ${until}, altrimenti la richiesta scade; fino ad allora nessun altro può prenotarlo.`
          : `${visitor} chiede questo orario. Nessun altro può prenotarlo finché non decide.`,
    },
    'yours-now': {
      subject: timed('Ora è suo'),
      heading: 'Questo appuntamento ora è suo',
      lead: ({ visitor }) => `Le è stato assegnato. Lo abbiamo comunicato a ${visitor}.`,
    },
    'no-longer-yours': {
      subject: timed('Non più suo'),
      heading: 'Questo appuntamento non è più suo',
      lead: () => 'È stato assegnato a un’altra persona. Non deve più tenere libero questo orario.',
    },
    moved: {
      subject: timed('Spostato'),
      heading: 'Un appuntamento è spostato',
      lead: ({ visitor }) => `Questo è il nuovo orario con ${visitor}.`,
    },
    updated: {
      subject: timed('Modificato'),
      heading: 'Un appuntamento è cambiato',
      lead: ({ visitor }) => `L’orario con ${visitor} resta lo stesso. Ecco com’è ora.`,
    },
    cancelled: {
      subject: timed('Annullato'),
      heading: 'Un appuntamento è annullato',
      lead: ({ visitor }) => `L’orario con ${visitor} è di nuovo libero.`,
    },
    reminder: {
      subject: timed('Promemoria'),
      heading: 'Un appuntamento si avvicina',
      lead: ({ visitor }) => `Ha un appuntamento con ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Accesso a ${team}`,
      heading: 'Il suo link per accedere',
      lead: ({ team }) => `Apre l’area del team di ${team}. Funziona una sola volta e solo per poco tempo.`,
    },
    invitation: {
      subject: ({ team }) => `Invito a ${team}`,
      heading: 'Un benvenuto dal team',
      lead: ({ team }) =>
        `Ha un invito all’area del team di ${team}. Il link la fa accedere e funziona una sola volta.`,
    },
    reconnect: {
      subject: ({ team }) => `Ricollegare un calendario: ${team}`,
      heading: 'Un calendario va ricollegato',
      lead: ({ account, host }) =>
        `${account} non ci dà più accesso all’account di ${host}. Finché non viene ricollegato, i suoi calendari non vengono né letti né aggiornati.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Ricolleghi il suo calendario: ${team}`,
      heading: 'Il suo calendario non è leggibile',
      lead: ({ asker }) => `${asker} le chiede di ricollegarlo. Fino ad allora non vengono proposti orari con lei.`,
    },
    test: {
      subject: ({ team }) => `Una prova di ${team}`,
      heading: 'Le e-mail arrivano',
      lead: ({ team }) => `Questa è una prova: le e-mail di ${team} arrivano a questo indirizzo.`,
    },
  },
  links: {
    manage: 'Modifica o annulla',
    reschedule: 'Scegli un altro orario',
    cancel: 'Annulla l’appuntamento',
    attend: 'Ci sarò',
    pay: 'Paga ora',
    'book-again': 'Prenota un altro orario',
    approve: 'Accetta',
    decline: 'Rifiuta',
    open: 'Apri l’appuntamento',
    'sign-in': 'Accedi',
    connect: 'Ricollega',
  },
  payNow: (price) => `Paga ${price}`,
  facts: {
    before: 'Prima',
    with: 'Con',
    where: 'Dove',
    join: 'Partecipa',
    number: 'Numero',
    visitor: 'Prenotato da',
    phone: 'Telefono',
    theirTime: 'Ora locale',
    guests: 'Ospiti',
    price: 'Prezzo',
    refund: 'Rimborso',
    reason: 'Motivo',
    otherTimes: 'Altri orari liberi',
  },
  knownSender:
    'Il calendario potrebbe chiedere se conosce il mittente prima di mostrare l’invito. Confermi, oppure apra l’allegato invite.ics.',
  questions: 'Domande?',
  notAsked: 'Se non lo ha chiesto lei, può ignorarlo: senza il link non succede nulla.',
};
