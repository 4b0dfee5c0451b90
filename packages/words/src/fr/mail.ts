import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what} : ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmé'),
      heading: 'Votre rendez-vous est confirmé',
      lead: ({ hosts, team }) => `À bientôt ! Vous avez rendez-vous avec ${hosts || team}.`,
    },
    requested: {
      subject: timed('Demandé'),
      heading: 'Votre demande est envoyée',
      lead: ({ team, until }) =>
        until
          ? `${team} l’accepte ou la refuse avant le ${until}. D’ici là, le créneau est gardé pour vous.`
          : `${team} va l’accepter ou la refuser. D’ici là, le créneau est gardé pour vous.`,
    },
    declined: {
      subject: timed('Refusé'),
      heading: 'Votre demande a été refusée',
      lead: ({ team }) => `Malheureusement, ${team} ne peut pas assurer ce rendez-vous.`,
    },
    'not-approved': {
      subject: timed('Non confirmé'),
      heading: 'Votre demande n’a pas été confirmée à temps',
      lead: ({ team }) =>
        `Chez ${team}, personne ne l’a confirmée à temps : le créneau est de nouveau libre. Rien n’est réservé.`,
    },
    pay: {
      subject: timed('À payer'),
      heading: 'Dernière étape : le paiement',
      lead: ({ price, until }) =>
        `Ce créneau est gardé pour vous jusqu’au ${until}. Il est confirmé dès le paiement (${price}).`,
    },
    'not-paid': {
      subject: timed('Non réservé'),
      heading: 'Ce créneau n’est pas réservé',
      lead: () => 'Il n’a pas été payé à temps et est de nouveau libre. Vous pouvez encore en choisir un autre.',
    },
    moved: {
      subject: timed('Déplacé'),
      heading: 'Votre rendez-vous est déplacé',
      lead: () => 'Voici la nouvelle heure.',
    },
    updated: {
      subject: timed('Modifié'),
      heading: 'Votre rendez-vous a changé',
      lead: () => 'L’heure reste la même. Voici ce qu’il en est maintenant.',
    },
    reassigned: {
      subject: timed('Modifié'),
      heading: 'Vous verrez une autre personne',
      lead: ({ hosts, team }) =>
        hosts
          ? `L’heure reste la même. Vous avez maintenant rendez-vous avec ${hosts}.`
          : `L’heure reste la même. Vous verrez une autre personne de l’équipe : ${team}.`,
    },
    cancelled: {
      subject: timed('Annulé'),
      heading: 'Votre rendez-vous est annulé',
      lead: ({ refund }) => (refund ? `${refund} vous seront remboursés.` : 'Il n’aura pas lieu.'),
    },
    refunded: {
      subject: timed('Remboursement'),
      heading: 'Vous avez payé deux fois',
      lead: ({ refund }) => `${refund} vous seront remboursés. Votre rendez-vous ne change pas.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Plus à cette adresse'),
      heading: 'Ce rendez-vous n’est plus à cette adresse',
      lead: () => 'L’adresse du rendez-vous a été changée. Vous n’avez plus à garder ce créneau libre.',
    },
    reminder: {
      subject: timed('Rappel'),
      heading: 'À bientôt',
      lead: ({ hosts, team }) => `Vous avez rendez-vous avec ${hosts || team}. Dites si vous serez là.`,
    },
    'lost-link': {
      subject: ({ title }) => `Votre rendez-vous : ${title}`,
      heading: 'Voici de nouveau votre lien',
      lead: () =>
        'Quelqu’un a demandé le lien de ce rendez-vous. Il permet de le déplacer et de l’annuler : gardez-le pour vous.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitation'),
      heading: 'Une invitation pour vous',
      lead: ({ visitor, team }) => `${visitor} a pris ce rendez-vous avec ${team} et souhaite que vous y soyez.`,
    },
    moved: {
      subject: timed('Déplacé'),
      heading: 'Un rendez-vous est déplacé',
      lead: ({ visitor }) => `Voici la nouvelle heure du rendez-vous auquel ${visitor} vous invite.`,
    },
    updated: {
      subject: timed('Modifié'),
      heading: 'Un rendez-vous a changé',
      lead: ({ visitor }) =>
        `L’heure du rendez-vous auquel ${visitor} vous invite reste la même. Voici ce qu’il en est maintenant.`,
    },
    reassigned: {
      subject: timed('Modifié'),
      heading: 'Vous verrez une autre personne',
      lead: ({ hosts, team }) =>
        hosts
          ? `L’heure reste la même. Vous avez maintenant rendez-vous avec ${hosts}.`
          : `L’heure reste la même. Vous verrez une autre personne de l’équipe : ${team}.`,
    },
    cancelled: {
      subject: timed('Annulé'),
      heading: 'Un rendez-vous est annulé',
      lead: ({ visitor }) => `Le rendez-vous auquel ${visitor} vous invitait n’aura pas lieu.`,
    },
    removed: {
      subject: timed('Invitation retirée'),
      heading: 'Vous n’êtes plus sur la liste des invités',
      lead: ({ visitor }) =>
        `${visitor} a changé les invités du rendez-vous. Vous n’avez plus à garder ce créneau libre.`,
    },
    reminder: {
      subject: timed('Rappel'),
      heading: 'À bientôt',
      lead: ({ visitor }) => `${visitor} vous invite à ce rendez-vous.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nouveau rendez-vous'),
      heading: 'Nouveau rendez-vous',
      lead: ({ visitor }) => `${visitor} a pris rendez-vous avec vous.`,
    },
    approve: {
      subject: timed('À décider'),
      heading: 'Accepter ou refuser ?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} demande ce créneau. Décidez avant le ${until}, sinon la demande expire ; d’ici là, personne d’autre ne peut le réserver.`
          : `${visitor} demande ce créneau. Personne d’autre ne peut le réserver avant votre décision.`,
    },
    'yours-now': {
      subject: timed('Confié à vous'),
      heading: 'Ce rendez-vous est maintenant le vôtre',
      lead: ({ visitor }) => `Il vous a été confié. Une notification est partie pour ${visitor}.`,
    },
    'no-longer-yours': {
      subject: timed('Confié à quelqu’un d’autre'),
      heading: 'Ce rendez-vous n’est plus le vôtre',
      lead: () => 'Il a été confié à quelqu’un d’autre. Vous n’avez plus à garder ce créneau libre.',
    },
    moved: {
      subject: timed('Déplacé'),
      heading: 'Un rendez-vous est déplacé',
      lead: ({ visitor }) => `Voici la nouvelle heure avec ${visitor}.`,
    },
    updated: {
      subject: timed('Modifié'),
      heading: 'Un rendez-vous a changé',
      lead: ({ visitor }) => `L’heure avec ${visitor} reste la même. Voici ce qu’il en est maintenant.`,
    },
    cancelled: {
      subject: timed('Annulé'),
      heading: 'Un rendez-vous est annulé',
      lead: ({ visitor }) => `Le créneau avec ${visitor} est de nouveau libre.`,
    },
    reminder: {
      subject: timed('Rappel'),
      heading: 'Un rendez-vous approche',
      lead: ({ visitor }) => `Vous avez rendez-vous avec ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Se connecter à ${team}`,
      heading: 'Votre lien de connexion',
      lead: ({ team }) =>
        `Il ouvre l’espace de l’équipe ${team}. Il fonctionne une seule fois, et peu de temps seulement.`,
    },
    invitation: {
      subject: ({ team }) => `Invitation : ${team}`,
      heading: 'Bienvenue dans l’équipe',
      lead: ({ team }) =>
        `Une invitation à l’espace de l’équipe ${team} vous attend. Le lien vous connecte et fonctionne une seule fois.`,
    },
    reconnect: {
      subject: ({ team }) => `Reconnecter un agenda : ${team}`,
      heading: 'Un agenda doit être reconnecté',
      lead: ({ account, host }) =>
        `${account} ne nous donne plus accès au compte de ${host}. Tant qu’il n’est pas reconnecté, ses agendas ne sont ni lus ni complétés.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Merci de reconnecter votre agenda : ${team}`,
      heading: 'Votre agenda est illisible',
      lead: ({ asker }) => `${asker} vous demande de le reconnecter. D’ici là, aucun créneau avec vous n’est proposé.`,
    },
    test: {
      subject: ({ team }) => `Un essai : ${team}`,
      heading: 'Les e-mails arrivent',
      lead: ({ team }) => `Ceci est un essai : les e-mails envoyés par ${team} arrivent à cette adresse.`,
    },
  },
  links: {
    manage: 'Modifier ou annuler',
    reschedule: 'Choisir un autre créneau',
    cancel: 'Annuler le rendez-vous',
    attend: 'Je serai là',
    pay: 'Payer',
    'book-again': 'Prendre un autre rendez-vous',
    approve: 'Accepter',
    decline: 'Refuser',
    open: 'Ouvrir le rendez-vous',
    'sign-in': 'Se connecter',
    connect: 'Reconnecter',
  },
  payNow: (price) => `Payer ${price}`,
  facts: {
    before: 'Avant',
    with: 'Avec',
    where: 'Où',
    join: 'Rejoindre',
    number: 'Numéro',
    visitor: 'Réservé par',
    phone: 'Téléphone',
    theirTime: 'Heure locale',
    guests: 'Invités',
    price: 'Prix',
    refund: 'Remboursement',
    reason: 'Motif',
    otherTimes: 'Autres créneaux libres',
  },
  knownSender:
    'Votre agenda demandera peut-être si vous connaissez l’expéditeur avant d’afficher l’invitation. Confirmez, ou ouvrez la pièce jointe invite.ics.',
  questions: 'Des questions ?',
  notAsked: 'Si vous n’avez rien demandé, ignorez ce message : sans le lien, il ne se passe rien.',
};
