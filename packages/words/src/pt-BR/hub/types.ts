import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nome',
  who: 'Quem',
  link: 'Link',
  upcoming: 'Próximos',
  inUse: 'Em uso',
  archived: 'Arquivado',
  draft: 'Rascunho',
  publish: 'Publicar',
  inTurn: 'Em rodízio',
  everybody: 'Em conjunto',
  one: 'Uma pessoa',
  mix: 'Misto',
  none: 'Nenhum tipo de agendamento ainda',
  noneMore: 'Um tipo de agendamento é um link pelo qual os visitantes agendam.',
  begin: 'Criar o primeiro',
  keyMove: 'mover',
  share: 'Compartilhar',
  newType: 'Novo tipo',
  newTitle: 'O que pode ser agendado?',
  newHelp: 'Começa como rascunho, com toda a equipe. Ninguém o vê antes de você publicar.',
  make: 'Criar rascunho',
};
