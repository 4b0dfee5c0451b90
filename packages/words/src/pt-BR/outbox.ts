import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'E-mails não enviados',
  hint: 'Este servidor não tem servidor SMTP (SMTP_URL), então nada chega a ninguém. Aqui está cada mensagem como chegaria.',
  none: 'Nada ainda. Agende um horário e volte.',
  to: 'Para',
  from: 'De',
  replyTo: 'Respostas para',
  subject: 'Assunto',
  sent: 'Escrito',
  asPage: 'A mensagem',
  asText: 'Como texto simples',
  invite: 'O convite',
  download: 'Baixar como seria enviada',
  all: 'Todas as mensagens',
  forAdmins: 'Só para a administração',
  forAdminsText:
    'Estas mensagens contêm links com os quais agendamentos podem ser alterados. Fale com quem administra a equipe.',
};
