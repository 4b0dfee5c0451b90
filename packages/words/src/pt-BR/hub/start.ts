import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Um link para toda a equipe',
  lead: 'Três passos curtos. Tudo pode ser alterado depois.',
  team: 'Sua equipe',
  teamName: 'Nome da equipe',
  who: 'Quem atende os agendamentos?',
  enough: {
    one: '# pessoa',
    many: '# de pessoas, já dá para fazer rodízio',
    other: '# pessoas, já dá para fazer rodízio',
  },
  oneMore: 'Mais uma, e já pode haver rodízio',
  addresses: 'Endereços de e-mail',
  add: 'Adicionar',
  hint: 'Cole quantos endereços quiser. Cada pessoa recebe uma parte igual e o link mantém o equilíbrio; altere as partes só quando tiver um motivo.',
  noAddress: (a) => `Não é um endereço de e-mail: ${a}`,
  link: 'Seu link',
  linkTitle: 'O que pode ser agendado',
  usual: '30 min · seg.–sex., das 9 às 17 no fuso horário de cada pessoa',
  publish: 'Publicar e copiar o link',
  change: 'Alterar',
  published: 'Publicado. O link está pronto para enviar.',
  you: 'Você',
  alone: 'Publicar para uma só pessoa',
};
