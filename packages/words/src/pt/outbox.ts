import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-mails não enviados',
  hint: 'Este servidor não tem servidor SMTP (SMTP_URL), por isso nada chega a ninguém. Aqui está cada mensagem como chegaria.',
  none: 'Ainda nada. Faça uma marcação e volte.',
  to: 'Para',
  from: 'De',
  replyTo: 'Respostas para',
  subject: 'Assunto',
  sent: 'Escrito',
  asPage: 'A mensagem',
  asText: 'Como texto simples',
  invite: 'O convite',
  download: 'Transferir como seria enviada',
  all: 'Todas as mensagens',
  forAdmins: 'Só para a administração',
  forAdminsText:
    'Estas mensagens contêm links com os quais se podem alterar marcações. Fale com quem administra a equipa.',
};
