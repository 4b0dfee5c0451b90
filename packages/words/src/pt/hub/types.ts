import type { TypesWords } from '../../hub/types-words.ts';
import type { Written } from '../../written.ts';

export const types: Written<TypesWords> = {
  name: 'Nome',
  who: 'Quem',
  link: 'Link',
  upcoming: 'Próximas',
  inUse: 'Em uso',
  archived: 'Arquivado',
  draft: 'Rascunho',
  publish: 'Publicar',
  inTurn: 'Em rotação',
  everybody: 'Em conjunto',
  one: 'Uma pessoa',
  mix: 'Misto',
  none: 'Ainda sem tipos de marcação',
  noneMore: 'Um tipo de marcação é um link pelo qual os visitantes marcam.',
  begin: 'Criar o primeiro',
  keyMove: 'mover',
  share: 'Partilhar',
  newType: 'Novo tipo',
  newTitle: 'O que se pode marcar?',
  newHelp: 'Começa como rascunho, com toda a equipa. Ninguém o vê antes de ser publicado.',
  make: 'Criar rascunho',
};
