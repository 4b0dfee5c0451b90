import type { HostsWords } from '../../hub/host-words.ts';
import type { Written } from '../../written.ts';

export const hosts: Written<HostsWords> = {
  person: 'Persona',
  room: 'Sala',
  away: (a) => `In ferie ${a}`,
  switchedOff: 'Disattivato',
  add: 'Aggiungi una persona',
  addTitle: 'Chi altro prende appuntamenti?',
  name: 'Nome',
  email: 'Indirizzo e-mail',
  kind: 'Una persona o una sala',
  usual: 'Lavora da lunedì a venerdì, dalle nove alle cinque, salvo diversa indicazione.',
  added: (a) => `${a} ora prende appuntamenti`,
  none: 'Ancora nessuno',
  noneMore: 'Qui ci sono le persone con cui si prende appuntamento. Da due in su, si va a turno.',
  states: {
    none: 'Nessun calendario',
    fresh: 'I calendari vengono letti',
    closed: 'Un calendario non è leggibile',
    unread: 'Non ancora letto',
  },
};
