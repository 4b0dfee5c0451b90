import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Bestätigt'),
      heading: 'Ihre Buchung ist bestätigt',
      lead: ({ hosts, team }) => `Bis dann! Sie werden erwartet: ${hosts || team}.`,
    },
    requested: {
      subject: timed('Angefragt'),
      heading: 'Ihre Anfrage ist verschickt',
      lead: ({ team, until }) =>
        until
          ? `${team} bestätigt sie oder sagt ab, spätestens am ${until}. Bis dahin bleibt die Zeit für Sie frei.`
          : `${team} bestätigt sie oder sagt ab. Bis dahin bleibt die Zeit für Sie frei.`,
    },
    declined: {
      subject: timed('Abgelehnt'),
      heading: 'Ihre Anfrage wurde abgelehnt',
      lead: ({ team }) => `Leider kann ${team} diesen Termin nicht übernehmen.`,
    },
    'not-approved': {
      subject: timed('Nicht bestätigt'),
      heading: 'Ihre Anfrage wurde nicht rechtzeitig bestätigt',
      lead: ({ team }) =>
        `Bei ${team} hat sie niemand rechtzeitig bestätigt, deshalb ist die Zeit wieder frei. Es ist nichts gebucht.`,
    },
    pay: {
      subject: timed('Bitte bezahlen'),
      heading: 'Es fehlt nur noch die Zahlung',
      lead: ({ price, until }) =>
        `Diese Zeit ist für Sie reserviert bis ${until}. Sobald ${price} bezahlt ist, ist sie fest gebucht.`,
    },
    'not-paid': {
      subject: timed('Nicht gebucht'),
      heading: 'Diese Zeit ist nicht gebucht',
      lead: () =>
        'Sie wurde nicht rechtzeitig bezahlt und ist deshalb wieder frei. Sie können weiterhin eine andere Zeit wählen.',
    },
    moved: {
      subject: timed('Verschoben'),
      heading: 'Ihre Buchung wurde verschoben',
      lead: () => 'Das ist die neue Zeit.',
    },
    updated: {
      subject: timed('Geändert'),
      heading: 'Ihre Buchung wurde geändert',
      lead: () => 'Die Zeit bleibt gleich. So ist es jetzt.',
    },
    reassigned: {
      subject: timed('Geändert'),
      heading: 'Jemand anderes ist für Sie da',
      lead: ({ hosts, team }) =>
        hosts
          ? `Die Zeit bleibt gleich. Sie werden erwartet: ${hosts}.`
          : `Die Zeit bleibt gleich. Jemand anderes von ${team} erwartet Sie.`,
    },
    cancelled: {
      subject: timed('Abgesagt'),
      heading: 'Ihre Buchung ist abgesagt',
      lead: ({ refund }) => (refund ? `Sie erhalten ${refund} zurück.` : 'Der Termin findet nicht statt.'),
    },
    refunded: {
      subject: timed('Rückzahlung'),
      heading: 'Sie haben doppelt bezahlt',
      lead: ({ refund }) => `Sie erhalten ${refund} zurück. Ihre Buchung bleibt, wie sie ist.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Nicht mehr bei Ihnen'),
      heading: 'Diese Buchung läuft nicht mehr über diese Adresse',
      lead: () => 'Die Adresse der Buchung wurde geändert. Sie müssen die Zeit nicht mehr freihalten.',
    },
    reminder: {
      subject: timed('Erinnerung'),
      heading: 'Bis bald',
      lead: ({ hosts, team }) => `Sie werden erwartet: ${hosts || team}. Bitte sagen Sie, ob Sie kommen.`,
    },
    'lost-link': {
      subject: ({ title }) => `Ihre Buchung: ${title}`,
      heading: 'Hier ist noch einmal Ihr Link',
      lead: () =>
        'Jemand hat nach dem Link zu dieser Buchung gefragt. Mit ihm lässt sie sich verschieben und absagen, geben Sie ihn also nicht weiter.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Einladung'),
      heading: 'Sie sind eingeladen',
      lead: ({ visitor, team }) => `${visitor} hat diesen Termin mit ${team} gebucht und möchte, dass Sie dabei sind.`,
    },
    moved: {
      subject: timed('Verschoben'),
      heading: 'Ein Termin wurde verschoben',
      lead: ({ visitor }) => `Das ist die neue Zeit des Termins, zu dem ${visitor} Sie eingeladen hat.`,
    },
    updated: {
      subject: timed('Geändert'),
      heading: 'Ein Termin wurde geändert',
      lead: ({ visitor }) =>
        `Die Zeit des Termins, zu dem ${visitor} Sie eingeladen hat, bleibt gleich. So ist es jetzt.`,
    },
    reassigned: {
      subject: timed('Geändert'),
      heading: 'Jemand anderes ist für Sie da',
      lead: ({ hosts, team }) =>
        hosts
          ? `Die Zeit bleibt gleich. Sie werden erwartet: ${hosts}.`
          : `Die Zeit bleibt gleich. Jemand anderes von ${team} erwartet Sie.`,
    },
    cancelled: {
      subject: timed('Abgesagt'),
      heading: 'Ein Termin ist abgesagt',
      lead: ({ visitor }) => `Der Termin, zu dem ${visitor} Sie eingeladen hat, findet nicht statt.`,
    },
    removed: {
      subject: timed('Nicht mehr eingeladen'),
      heading: 'Sie sind nicht mehr unter den Gästen',
      lead: ({ visitor }) => `${visitor} hat geändert, wer mitkommt. Sie müssen die Zeit nicht mehr freihalten.`,
    },
    reminder: {
      subject: timed('Erinnerung'),
      heading: 'Bis bald',
      lead: ({ visitor }) => `${visitor} hat Sie zu diesem Termin eingeladen.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Neue Buchung'),
      heading: 'Neue Buchung',
      lead: ({ visitor }) => `${visitor} hat einen Termin mit Ihnen gebucht.`,
    },
    approve: {
      subject: timed('Bitte entscheiden'),
      heading: 'Annehmen oder ablehnen?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} möchte diese Zeit. Entscheiden Sie bis ${until}, sonst verfällt die Anfrage; bis dahin kann sie niemand sonst buchen.`
          : `${visitor} möchte diese Zeit. Bis Sie entscheiden, kann sie niemand sonst buchen.`,
    },
    'yours-now': {
      subject: timed('Jetzt bei Ihnen'),
      heading: 'Diese Buchung ist jetzt bei Ihnen',
      lead: ({ visitor }) => `Sie wurde Ihnen übertragen. ${visitor} weiß Bescheid.`,
    },
    'no-longer-yours': {
      subject: timed('Nicht mehr bei Ihnen'),
      heading: 'Diese Buchung ist nicht mehr bei Ihnen',
      lead: () => 'Sie wurde jemand anderem übertragen. Sie müssen die Zeit nicht mehr freihalten.',
    },
    moved: {
      subject: timed('Verschoben'),
      heading: 'Eine Buchung wurde verschoben',
      lead: ({ visitor }) => `Das ist die neue Zeit mit ${visitor}.`,
    },
    updated: {
      subject: timed('Geändert'),
      heading: 'Eine Buchung wurde geändert',
      lead: ({ visitor }) => `Die Zeit mit ${visitor} bleibt gleich. So ist es jetzt.`,
    },
    cancelled: {
      subject: timed('Abgesagt'),
      heading: 'Eine Buchung ist abgesagt',
      lead: ({ visitor }) => `Die Zeit mit ${visitor} ist wieder frei.`,
    },
    reminder: {
      subject: timed('Erinnerung'),
      heading: 'Bald ist es so weit',
      lead: ({ visitor }) => `Sie treffen ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Anmelden bei ${team}`,
      heading: 'Ihr Link zum Anmelden',
      lead: ({ team }) => `Er meldet Sie im Teambereich von ${team} an. Er gilt einmal und nur für kurze Zeit.`,
    },
    invitation: {
      subject: ({ team }) => `Einladung zu ${team}`,
      heading: 'Willkommen im Team',
      lead: ({ team }) =>
        `Sie wurden in den Teambereich von ${team} eingeladen. Der Link meldet Sie an und gilt einmal.`,
    },
    reconnect: {
      subject: ({ team }) => `Kalender neu verbinden: ${team}`,
      heading: 'Ein Kalender muss neu verbunden werden',
      lead: ({ account, host }) =>
        `${account} lässt uns nicht mehr in das Konto von ${host}. Bis es neu verbunden ist, werden die Kalender darin weder gelesen noch beschrieben.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Bitte den Kalender neu verbinden: ${team}`,
      heading: 'Ihr Kalender ist nicht lesbar',
      lead: ({ asker }) =>
        `${asker} bittet darum, ihn neu zu verbinden. Bis dahin werden keine Zeiten mit Ihnen angeboten.`,
    },
    test: {
      subject: ({ team }) => `Ein Test von ${team}`,
      heading: 'Die Mail kommt an',
      lead: ({ team }) => `Das ist ein Test: Mails von ${team} kommen an dieser Adresse an.`,
    },
  },
  links: {
    manage: 'Ändern oder absagen',
    reschedule: 'Andere Zeit wählen',
    cancel: 'Buchung absagen',
    attend: 'Ich komme',
    pay: 'Jetzt bezahlen',
    'book-again': 'Andere Zeit buchen',
    approve: 'Annehmen',
    decline: 'Ablehnen',
    open: 'Buchung öffnen',
    'sign-in': 'Anmelden',
    connect: 'Neu verbinden',
  },
  payNow: (price) => `${price} bezahlen`,
  facts: {
    before: 'Vorher',
    with: 'Mit',
    where: 'Wo',
    join: 'Teilnehmen',
    number: 'Nummer',
    visitor: 'Gebucht von',
    phone: 'Telefon',
    theirTime: 'Ortszeit dort',
    guests: 'Gäste',
    price: 'Preis',
    refund: 'Erstattung',
    reason: 'Grund',
    otherTimes: 'Andere freie Zeiten',
  },
  knownSender:
    'Vielleicht fragt Ihr Kalender, ob Sie den Absender kennen, bevor er die Einladung zeigt. Bestätigen Sie das, oder öffnen Sie den Anhang invite.ics.',
  questions: 'Fragen?',
  notAsked: 'Wenn Sie das nicht angefordert haben, können Sie es ignorieren: Ohne den Link geschieht nichts.',
};
