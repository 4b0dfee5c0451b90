import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: 'Correos sin enviar',
  hint: 'Este servidor no tiene servidor SMTP (SMTP_URL), así que nada llega a nadie. Aquí está cada mensaje tal como llegaría.',
  none: 'Aún no hay nada. Reserve una cita y vuelva.',
  to: 'Para',
  from: 'De',
  replyTo: 'Respuestas a',
  subject: 'Asunto',
  sent: 'Escrito',
  asPage: 'El mensaje',
  asText: 'Como texto sin formato',
  invite: 'La invitación',
  download: 'Descargar tal como se enviaría',
  all: 'Todos los mensajes',
  forAdmins: 'Solo para administración',
  forAdminsText:
    'Estos mensajes contienen enlaces con los que se pueden cambiar citas. Pregunte a quien administra el equipo.',
};
