import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmada'),
      heading: 'A sua marcação está confirmada',
      lead: ({ hosts, team }) => `Até lá! A sua marcação é com ${hosts || team}.`,
    },
    requested: {
      subject: timed('Pedida'),
      heading: 'O seu pedido foi enviado',
      lead: ({ team, until }) =>
        until
          ? `${team} aceita-o ou recusa-o até ${until}. Até lá, o horário fica reservado para si.`
          : `${team} vai aceitá-lo ou recusá-lo. Até lá, o horário fica reservado para si.`,
    },
    declined: {
      subject: timed('Recusada'),
      heading: 'O seu pedido foi recusado',
      lead: ({ team }) => `Infelizmente, ${team} não pode aceitar esta marcação.`,
    },
    'not-approved': {
      subject: timed('Não confirmada'),
      heading: 'O seu pedido não foi confirmado a tempo',
      lead: ({ team }) =>
        `Ninguém o confirmou a tempo (${team}), por isso o horário está de novo livre. Nada ficou marcado.`,
    },
    pay: {
      subject: timed('Falta pagar'),
      heading: 'Falta um passo: o pagamento',
      lead: ({ price, until }) =>
        `Este horário fica reservado para si até ${until}. É confirmado assim que ${price} for pago.`,
    },
    'not-paid': {
      subject: timed('Não marcada'),
      heading: 'Este horário não está marcado',
      lead: () => 'Não foi pago a tempo, por isso está de novo livre. Ainda pode escolher outro horário.',
    },
    moved: {
      subject: timed('Remarcada'),
      heading: 'A sua marcação mudou de horário',
      lead: () => 'Este é o novo horário.',
    },
    updated: {
      subject: timed('Alterada'),
      heading: 'A sua marcação mudou',
      lead: () => 'O horário mantém-se. É assim que está agora.',
    },
    reassigned: {
      subject: timed('Alterada'),
      heading: 'A marcação é com outra pessoa',
      lead: ({ hosts, team }) =>
        hosts
          ? `O horário mantém-se. Agora a marcação é com ${hosts}.`
          : `O horário mantém-se. A marcação é com outra pessoa da equipa: ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'A sua marcação foi cancelada',
      lead: ({ refund }) => (refund ? `Recebe ${refund} de volta.` : 'Já não se realiza.'),
    },
    refunded: {
      subject: timed('Reembolso'),
      heading: 'Pagou duas vezes',
      lead: ({ refund }) => `Recebe ${refund} de volta. A sua marcação fica como está.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Já não é sua'),
      heading: 'Esta marcação já não está neste endereço',
      lead: () => 'O endereço da marcação foi alterado. Já não precisa de guardar esse horário.',
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Até breve',
      lead: ({ hosts, team }) => `A sua marcação é com ${hosts || team}. Diga se vai comparecer.`,
    },
    'lost-link': {
      subject: ({ title }) => `A sua marcação: ${title}`,
      heading: 'Aqui está de novo o seu link',
      lead: () =>
        'Alguém pediu o link desta marcação. Com ele é possível remarcá-la e cancelá-la, por isso não o partilhe.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Convite'),
      heading: 'Tem um convite',
      lead: ({ visitor, team }) => `${visitor} fez esta marcação com ${team} e gostaria que participasse.`,
    },
    moved: {
      subject: timed('Remarcada'),
      heading: 'Uma marcação mudou de horário',
      lead: ({ visitor }) => `Este é o novo horário da marcação com convite de ${visitor}.`,
    },
    updated: {
      subject: timed('Alterada'),
      heading: 'Uma marcação mudou',
      lead: ({ visitor }) => `O horário da marcação com convite de ${visitor} mantém-se. É assim que está agora.`,
    },
    reassigned: {
      subject: timed('Alterada'),
      heading: 'A marcação é com outra pessoa',
      lead: ({ hosts, team }) =>
        hosts
          ? `O horário mantém-se. Agora a marcação é com ${hosts}.`
          : `O horário mantém-se. A marcação é com outra pessoa da equipa: ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'Uma marcação foi cancelada',
      lead: ({ visitor }) => `A marcação com convite de ${visitor} já não se realiza.`,
    },
    removed: {
      subject: timed('Convite retirado'),
      heading: 'Já não está entre os convidados',
      lead: ({ visitor }) => `${visitor} mudou quem participa. Já não precisa de guardar esse horário.`,
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Até breve',
      lead: ({ visitor }) => `O convite para esta marcação é de ${visitor}.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nova marcação'),
      heading: 'Nova marcação',
      lead: ({ visitor }) => `${visitor} fez uma marcação consigo.`,
    },
    approve: {
      subject: timed('Falta decidir'),
      heading: 'Aceitar ou recusar?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} pede este horário. Decida até ${until}, senão o pedido expira; até lá, mais ninguém o pode marcar.`
          : `${visitor} pede este horário. Mais ninguém o pode marcar até que decida.`,
    },
    'yours-now': {
      subject: timed('Agora é sua'),
      heading: 'Esta marcação agora é sua',
      lead: ({ visitor }) => `Foi-lhe atribuída. ${visitor} já recebeu o aviso.`,
    },
    'no-longer-yours': {
      subject: timed('Já não é sua'),
      heading: 'Esta marcação já não é sua',
      lead: () => 'Foi atribuída a outra pessoa. Já não precisa de guardar esse horário.',
    },
    moved: {
      subject: timed('Remarcada'),
      heading: 'Uma marcação mudou de horário',
      lead: ({ visitor }) => `Este é o novo horário com ${visitor}.`,
    },
    updated: {
      subject: timed('Alterada'),
      heading: 'Uma marcação mudou',
      lead: ({ visitor }) => `O horário com ${visitor} mantém-se. É assim que está agora.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'Uma marcação foi cancelada',
      lead: ({ visitor }) => `O horário com ${visitor} está de novo livre.`,
    },
    reminder: {
      subject: timed('Lembrete'),
      heading: 'Aproxima-se uma marcação',
      lead: ({ visitor }) => `A marcação é com ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Iniciar sessão: ${team}`,
      heading: 'O seu link para iniciar sessão',
      lead: ({ team }) => `Abre a área da equipa de ${team}. Funciona uma única vez e por pouco tempo.`,
    },
    invitation: {
      subject: ({ team }) => `Convite: ${team}`,
      heading: 'Boas-vindas à equipa',
      lead: ({ team }) =>
        `Tem um convite para a área da equipa de ${team}. O link inicia a sua sessão e funciona uma única vez.`,
    },
    reconnect: {
      subject: ({ team }) => `Voltar a ligar um calendário: ${team}`,
      heading: 'É preciso voltar a ligar um calendário',
      lead: ({ account, host }) =>
        `${account} já não nos dá acesso à conta de ${host}. Até voltar a ser ligada, os seus calendários não são lidos nem atualizados.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Volte a ligar o seu calendário: ${team}`,
      heading: 'O seu calendário não pode ser lido',
      lead: ({ asker }) => `${asker} pede-lhe que o volte a ligar. Até lá não são oferecidos horários consigo.`,
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
    cancel: 'Cancelar a marcação',
    attend: 'Vou comparecer',
    pay: 'Pagar agora',
    'book-again': 'Fazer outra marcação',
    approve: 'Aceitar',
    decline: 'Recusar',
    open: 'Abrir a marcação',
    'sign-in': 'Iniciar sessão',
    connect: 'Voltar a ligar',
  },
  payNow: (price) => `Pagar ${price}`,
  facts: {
    before: 'Antes',
    with: 'Com',
    where: 'Onde',
    join: 'Participar',
    number: 'Número',
    visitor: 'Marcado por',
    phone: 'Telefone',
    theirTime: 'Hora local',
    guests: 'Convidados',
    price: 'Preço',
    refund: 'Reembolso',
    reason: 'Motivo',
    otherTimes: 'Outros horários livres',
  },
  knownSender:
    'O seu calendário pode perguntar se conhece o remetente antes de mostrar o convite. Confirme ou abra o anexo invite.ics.',
  questions: 'Dúvidas?',
  notAsked: 'Se não pediu isto, pode ignorar: sem o link, nada acontece.',
};
