import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmado'),
      heading: 'Seu agendamento está confirmado',
      lead: ({ hosts, team }) => `Até lá! Seu horário é com ${hosts || team}.`,
    },
    requested: {
      subject: timed('Solicitado'),
      heading: 'Sua solicitação foi enviada',
      lead: ({ team, until }) =>
        until
          ? `${team} vai aceitar ou recusar até ${until}. Até lá, o horário fica reservado para você.`
          : `${team} vai aceitar ou recusar. Até lá, o horário fica reservado para você.`,
    },
    declined: {
      subject: timed('Recusado'),
      heading: 'Sua solicitação foi recusada',
      lead: ({ team }) => `Infelizmente, ${team} não pode atender neste horário.`,
    },
    'not-approved': {
      subject: timed('Não confirmado'),
      heading: 'Sua solicitação não foi confirmada a tempo',
      lead: ({ team }) => `Ninguém confirmou a tempo (${team}), então o horário está livre de novo. Nada foi agendado.`,
    },
    pay: {
      subject: timed('Falta pagar'),
      heading: 'Falta um passo: o pagamento',
      lead: ({ price, until }) =>
        `Este horário fica reservado para você até ${until}. Ele é confirmado assim que ${price} for pago.`,
    },
    'not-paid': {
      subject: timed('Não agendado'),
      heading: 'Este horário não está agendado',
      lead: () => 'Não foi pago a tempo, então está livre de novo. Você ainda pode escolher outro horário.',
    },
    moved: {
      subject: timed('Reagendado'),
      heading: 'Seu agendamento mudou de horário',
      lead: () => 'Este é o novo horário.',
    },
    updated: {
      subject: timed('Alterado'),
      heading: 'Seu agendamento mudou',
      lead: () => 'O horário continua o mesmo. É assim que está agora.',
    },
    reassigned: {
      subject: timed('Alterado'),
      heading: 'Outra pessoa vai atender você',
      lead: ({ hosts, team }) =>
        hosts
          ? `O horário continua o mesmo. Agora é com ${hosts}.`
          : `O horário continua o mesmo. Outra pessoa da equipe vai atender você: ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelado'),
      heading: 'Seu agendamento foi cancelado',
      lead: ({ refund }) => (refund ? `Você recebe ${refund} de volta.` : 'Ele não vai mais acontecer.'),
    },
    refunded: {
      subject: timed('Reembolso'),
      heading: 'Você pagou duas vezes',
      lead: ({ refund }) => `Você recebe ${refund} de volta. Seu agendamento continua como está.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Não é mais seu'),
      heading: 'Este agendamento não está mais neste endereço',
      lead: () => 'O endereço do agendamento foi alterado. Você não precisa mais guardar esse horário.',
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Até breve',
      lead: ({ hosts, team }) => `Seu horário é com ${hosts || team}. Diga se você vai comparecer.`,
    },
    'lost-link': {
      subject: ({ title }) => `Seu agendamento: ${title}`,
      heading: 'Aqui está seu link de novo',
      lead: () =>
        'Alguém pediu o link deste agendamento. Com ele é possível reagendar e cancelar, então não o compartilhe.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Convite'),
      heading: 'Você recebeu um convite',
      lead: ({ visitor, team }) => `${visitor} agendou este horário com ${team} e gostaria que você participasse.`,
    },
    moved: {
      subject: timed('Reagendado'),
      heading: 'Um agendamento mudou de horário',
      lead: ({ visitor }) => `Este é o novo horário do agendamento com convite de ${visitor}.`,
    },
    updated: {
      subject: timed('Alterado'),
      heading: 'Um agendamento mudou',
      lead: ({ visitor }) =>
        `O horário do agendamento com convite de ${visitor} continua o mesmo. É assim que está agora.`,
    },
    reassigned: {
      subject: timed('Alterado'),
      heading: 'Outra pessoa vai atender você',
      lead: ({ hosts, team }) =>
        hosts
          ? `O horário continua o mesmo. Agora é com ${hosts}.`
          : `O horário continua o mesmo. Outra pessoa da equipe vai atender você: ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelado'),
      heading: 'Um agendamento foi cancelado',
      lead: ({ visitor }) => `O agendamento com convite de ${visitor} não vai mais acontecer.`,
    },
    removed: {
      subject: timed('Convite retirado'),
      heading: 'Você não está mais entre os convidados',
      lead: ({ visitor }) => `${visitor} mudou quem participa. Você não precisa mais guardar esse horário.`,
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Até breve',
      lead: ({ visitor }) => `${visitor} convidou você para este horário.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Novo agendamento'),
      heading: 'Novo agendamento',
      lead: ({ visitor }) => `${visitor} agendou um horário com você.`,
    },
    approve: {
      subject: timed('Falta decidir'),
      heading: 'Aceitar ou recusar?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} quer este horário. Decida até ${until}, ou a solicitação expira; até lá, ninguém mais pode agendá-lo.`
          : `${visitor} quer este horário. Ninguém mais pode agendá-lo até você decidir.`,
    },
    'yours-now': {
      subject: timed('Agora é seu'),
      heading: 'Este agendamento agora é seu',
      lead: ({ visitor }) => `Ele foi passado para você. ${visitor} já recebeu o aviso.`,
    },
    'no-longer-yours': {
      subject: timed('Não é mais seu'),
      heading: 'Este agendamento não é mais seu',
      lead: () => 'Ele foi passado para outra pessoa. Você não precisa mais guardar esse horário.',
    },
    moved: {
      subject: timed('Reagendado'),
      heading: 'Um agendamento mudou de horário',
      lead: ({ visitor }) => `Este é o novo horário com ${visitor}.`,
    },
    updated: {
      subject: timed('Alterado'),
      heading: 'Um agendamento mudou',
      lead: ({ visitor }) => `O horário com ${visitor} continua o mesmo. É assim que está agora.`,
    },
    cancelled: {
      subject: timed('Cancelado'),
      heading: 'Um agendamento foi cancelado',
      lead: ({ visitor }) => `O horário com ${visitor} está livre de novo.`,
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Um agendamento se aproxima',
      lead: ({ visitor }) => `Seu horário é com ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Entrar: ${team}`,
      heading: 'Seu link para entrar',
      lead: ({ team }) => `Ele abre a área da equipe de ${team}. Funciona uma única vez e por pouco tempo.`,
    },
    invitation: {
      subject: ({ team }) => `Convite: ${team}`,
      heading: 'Boas-vindas à equipe',
      lead: ({ team }) =>
        `Você recebeu um convite para a área da equipe de ${team}. O link abre sua sessão e funciona uma única vez.`,
    },
    reconnect: {
      subject: ({ team }) => `Conectar um calendário de novo: ${team}`,
      heading: 'Um calendário precisa ser conectado de novo',
      lead: ({ account, host }) =>
        `${account} não nos dá mais acesso à conta de ${host}. Até que seja conectada de novo, seus calendários não são lidos nem atualizados.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Conecte sua agenda de novo: ${team}`,
      heading: 'Sua agenda não pode ser lida',
      lead: ({ asker }) => `${asker} pede que você a conecte de novo. Até lá, nenhum horário com você é oferecido.`,
    },
    test: {
      subject: ({ team }) => `Um teste: ${team}`,
      heading: 'O e-mail funciona',
      lead: ({ team }) => `Isto é um teste: os e-mails de ${team} chegam a este endereço.`,
    },
  },
  links: {
    manage: 'Alterar ou cancelar',
    reschedule: 'Escolher outro horário',
    cancel: 'Cancelar agendamento',
    attend: 'Vou comparecer',
    pay: 'Pagar agora',
    'book-again': 'Agendar outro horário',
    approve: 'Aceitar',
    decline: 'Recusar',
    open: 'Abrir agendamento',
    'sign-in': 'Entrar',
    connect: 'Conectar de novo',
  },
  payNow: (price) => `Pagar ${price}`,
  facts: {
    before: 'Antes',
    with: 'Com',
    where: 'Onde',
    join: 'Participar',
    number: 'Número',
    visitor: 'Agendado por',
    phone: 'Telefone',
    theirTime: 'Hora local',
    guests: 'Convidados',
    price: 'Preço',
    refund: 'Reembolso',
    reason: 'Motivo',
    otherTimes: 'Outros horários livres',
  },
  knownSender:
    'Sua agenda pode perguntar se você conhece o remetente antes de mostrar o convite. Confirme ou abra o anexo invite.ics.',
  questions: 'Dúvidas?',
  notAsked: 'Se você não pediu isto, pode ignorar: sem o link, nada acontece.',
};
