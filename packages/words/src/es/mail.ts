import type { MailWords } from '../mail-words.ts';

const timed = (what: string) => (of: { title: string; when: string }) => `${what}: ${of.title}, ${of.when}`;

export const mail: MailWords = {
  visitor: {
    confirmed: {
      subject: timed('Confirmada'),
      heading: 'Su cita está confirmada',
      lead: ({ hosts, team }) => `Tiene cita con ${hosts || team}. Hasta entonces.`,
    },
    requested: {
      subject: timed('Solicitada'),
      heading: 'Su solicitud está enviada',
      lead: ({ team, until }) =>
        until
          ? `${team} la aceptará o rechazará antes del ${until}. Hasta entonces le guardamos el horario.`
          : `${team} la aceptará o rechazará. Hasta entonces le guardamos el horario.`,
    },
    declined: {
      subject: timed('Rechazada'),
      heading: 'Su solicitud se rechazó',
      lead: ({ team }) => `Lamentablemente, ${team} no puede atender esta cita.`,
    },
    'not-approved': {
      subject: timed('Sin confirmar'),
      heading: 'Su solicitud no se confirmó a tiempo',
      lead: ({ team }) =>
        `Nadie de ${team} la confirmó a tiempo, así que el horario vuelve a estar libre. No hay nada reservado.`,
    },
    pay: {
      subject: timed('Pendiente de pago'),
      heading: 'Falta un paso: el pago',
      lead: ({ price, until }) => `Le guardamos este horario hasta el ${until}. Se confirma en cuanto pague ${price}.`,
    },
    'not-paid': {
      subject: timed('Sin reservar'),
      heading: 'Este horario no está reservado',
      lead: () => 'No se pagó a tiempo, así que vuelve a estar libre. Todavía puede elegir otro horario.',
    },
    moved: {
      subject: timed('Reprogramada'),
      heading: 'Su cita tiene nueva hora',
      lead: () => 'Esta es la nueva hora.',
    },
    updated: {
      subject: timed('Modificada'),
      heading: 'Su cita ha cambiado',
      lead: () => 'La hora es la misma. Así queda ahora.',
    },
    reassigned: {
      subject: timed('Modificada'),
      heading: 'Le atenderá otra persona',
      lead: ({ hosts, team }) =>
        hosts
          ? `La hora es la misma. Ahora tiene cita con ${hosts}.`
          : `La hora es la misma. Le atenderá otra persona de ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'Su cita está cancelada',
      lead: ({ refund }) => (refund ? `Se le devuelven ${refund}.` : 'Ya no tendrá lugar.'),
    },
    refunded: {
      subject: timed('Reembolso'),
      heading: 'Ha pagado dos veces',
      lead: ({ refund }) => `Se le devuelven ${refund}. Su cita queda como está.`,
    },
    // To the address that it had before.
    removed: {
      subject: timed('Ya no es suya'),
      heading: 'Esta cita ya no está en esta dirección',
      lead: () => 'La dirección de la cita ha cambiado. Ya no tiene que guardar ese horario.',
    },
    reminder: {
      subject: timed('Recordatorio'),
      heading: 'Hasta pronto',
      lead: ({ hosts, team }) => `Tiene cita con ${hosts || team}. Díganos si asistirá.`,
    },
    'lost-link': {
      subject: ({ title }) => `Su cita: ${title}`,
      heading: 'Aquí tiene de nuevo su enlace',
      lead: () =>
        'Alguien pidió el enlace de esta cita. Con él se puede reprogramar y cancelar, así que no lo comparta.',
    },
  },
  guest: {
    confirmed: {
      subject: timed('Invitación'),
      heading: 'Tiene una invitación',
      lead: ({ visitor, team }) => `${visitor} reservó esta cita con ${team} y quiere que asista.`,
    },
    moved: {
      subject: timed('Reprogramada'),
      heading: 'Una cita tiene nueva hora',
      lead: ({ visitor }) => `Esta es la nueva hora de la cita a la que le invitó ${visitor}.`,
    },
    updated: {
      subject: timed('Modificada'),
      heading: 'Una cita ha cambiado',
      lead: ({ visitor }) => `La hora de la cita a la que le invitó ${visitor} es la misma. Así queda ahora.`,
    },
    reassigned: {
      subject: timed('Modificada'),
      heading: 'Le atenderá otra persona',
      lead: ({ hosts, team }) =>
        hosts
          ? `La hora es la misma. Ahora tiene cita con ${hosts}.`
          : `La hora es la misma. Le atenderá otra persona de ${team}.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'Una cita está cancelada',
      lead: ({ visitor }) => `La cita a la que le invitó ${visitor} ya no tendrá lugar.`,
    },
    removed: {
      subject: timed('Invitación retirada'),
      heading: 'Ya no figura entre los invitados',
      lead: ({ visitor }) => `${visitor} ha cambiado quién asiste. Ya no tiene que guardar ese horario.`,
    },
    reminder: {
      subject: timed('Recordatorio'),
      heading: 'Hasta pronto',
      lead: ({ visitor }) => `${visitor} le invitó a esta cita.`,
    },
  },
  host: {
    'new-booking': {
      subject: timed('Nueva cita'),
      heading: 'Nueva cita',
      lead: ({ visitor }) => `${visitor} ha reservado una cita con usted.`,
    },
    approve: {
      subject: timed('Por decidir'),
      heading: '¿Aceptar o rechazar?',
      lead: ({ visitor, until }) =>
        until
          ? `${visitor} solicita este horario. Decida antes del ${until}; si no, caducará. Hasta entonces nadie más puede reservarlo.`
          : `${visitor} solicita este horario. Nadie más puede reservarlo hasta que decida.`,
    },
    'yours-now': {
      subject: timed('Ahora es suya'),
      heading: 'Esta cita ahora es suya',
      lead: ({ visitor }) => `Se le ha asignado. ${visitor} ya lo sabe.`,
    },
    'no-longer-yours': {
      subject: timed('Ya no es suya'),
      heading: 'Esta cita ya no es suya',
      lead: () => 'Se ha asignado a otra persona. Ya no tiene que guardar ese horario.',
    },
    moved: {
      subject: timed('Reprogramada'),
      heading: 'Una cita tiene nueva hora',
      lead: ({ visitor }) => `Esta es la nueva hora con ${visitor}.`,
    },
    updated: {
      subject: timed('Modificada'),
      heading: 'Una cita ha cambiado',
      lead: ({ visitor }) => `La hora con ${visitor} es la misma. Así queda ahora.`,
    },
    cancelled: {
      subject: timed('Cancelada'),
      heading: 'Una cita está cancelada',
      lead: ({ visitor }) => `El horario con ${visitor} vuelve a estar libre.`,
    },
    reminder: {
      subject: timed('Recordatorio'),
      heading: 'Se acerca una cita',
      lead: ({ visitor }) => `Tiene cita con ${visitor}.`,
    },
  },
  person: {
    'sign-in': {
      subject: ({ team }) => `Iniciar sesión en ${team}`,
      heading: 'Su enlace para iniciar sesión',
      lead: ({ team }) => `Abre el área del equipo de ${team}. Funciona una sola vez y por poco tiempo.`,
    },
    invitation: {
      subject: ({ team }) => `Invitación a ${team}`,
      heading: 'Le damos la bienvenida al equipo',
      lead: ({ team }) =>
        `Tiene una invitación al área del equipo de ${team}. El enlace inicia su sesión y funciona una sola vez.`,
    },
    reconnect: {
      subject: ({ team }) => `Conectar un calendario de nuevo: ${team}`,
      heading: 'Hay que conectar un calendario de nuevo',
      lead: ({ account, host }) =>
        `${account} ya no nos da acceso a la cuenta de ${host}. Hasta que se conecte de nuevo, sus calendarios no se leen ni se escribe en ellos.`,
    },
    'reconnect-asked': {
      subject: ({ team }) => `Conecte de nuevo su calendario: ${team}`,
      heading: 'Su calendario no se puede leer',
      lead: ({ asker }) => `${asker} le pide que lo conecte de nuevo. Hasta entonces no se ofrecen horarios con usted.`,
    },
    test: {
      subject: ({ team }) => `Una prueba de ${team}`,
      heading: 'El correo funciona',
      lead: ({ team }) => `Esto es una prueba: los correos de ${team} llegan a esta dirección.`,
    },
  },
  links: {
    manage: 'Cambiar o cancelar',
    reschedule: 'Elegir otro horario',
    cancel: 'Cancelar la cita',
    attend: 'Asistiré',
    pay: 'Pagar ahora',
    'book-again': 'Reservar otra cita',
    approve: 'Aceptar',
    decline: 'Rechazar',
    open: 'Abrir la cita',
    'sign-in': 'Iniciar sesión',
    connect: 'Conectar de nuevo',
  },
  payNow: (price) => `Pagar ${price}`,
  facts: {
    before: 'Antes',
    with: 'Con',
    where: 'Dónde',
    join: 'Unirse',
    number: 'Número',
    visitor: 'Reserva de',
    phone: 'Teléfono',
    theirTime: 'Su hora local',
    guests: 'Invitados',
    price: 'Precio',
    refund: 'Reembolso',
    reason: 'Motivo',
    otherTimes: 'Otros horarios libres',
  },
  knownSender:
    'Es posible que su calendario pregunte si conoce al remitente antes de mostrar la invitación. Confírmelo o abra el archivo adjunto invite.ics.',
  questions: '¿Tiene preguntas?',
  notAsked: 'Si no lo ha pedido, puede ignorarlo: sin el enlace no pasa nada.',
};
