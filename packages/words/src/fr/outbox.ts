import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-mails non envoyés',
  hint: 'Ce serveur n’a pas de serveur SMTP (SMTP_URL), donc rien n’arrive à personne. Voici chaque message tel qu’il arriverait.',
  none: 'Rien pour l’instant. Prenez un rendez-vous et revenez.',
  to: 'À',
  from: 'De',
  replyTo: 'Réponses à',
  subject: 'Objet',
  sent: 'Écrit',
  asPage: 'Le message',
  asText: 'En texte brut',
  invite: 'L’invitation',
  download: 'Télécharger tel qu’il serait envoyé',
  all: 'Tous les messages',
  forAdmins: 'Administration uniquement',
  forAdminsText:
    'Ces messages contiennent des liens qui permettent de modifier des rendez-vous. Demandez à qui administre l’équipe.',
};
