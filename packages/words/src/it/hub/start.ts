import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Un solo link per tutto il suo team',
  lead: 'Tre brevi passi. Tutto si può modificare dopo.',
  team: 'Il suo team',
  teamName: 'Nome del team',
  who: 'Chi prende gli appuntamenti?',
  enough: {
    one: '# persona',
    many: '# di persone, abbastanza per alternarsi',
    other: '# persone, abbastanza per alternarsi',
  },
  oneMore: 'Ancora una, e si va a turno',
  addresses: 'Indirizzi e-mail',
  add: 'Aggiungi',
  hint: 'Incolli quanti indirizzi vuole. Tutti ricevono la stessa quota e il link mantiene l’equità; cambi le quote solo quando c’è un motivo.',
  noAddress: (a) => `Non è un indirizzo e-mail: ${a}`,
  link: 'Il suo link',
  linkTitle: 'Che cosa si può prenotare',
  usual: '30 min · lun–ven, dalle 9 alle 17 nel fuso di ogni persona',
  publish: 'Pubblica e copia il link',
  change: 'Modifica',
  published: 'Pubblicato. Il link è pronto da inviare.',
  you: 'Lei',
  alone: 'Pubblica per una persona sola',
};
