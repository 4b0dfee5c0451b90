import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'Um link para toda a equipa',
  lead: 'Três passos curtos. Tudo pode ser alterado mais tarde.',
  team: 'A sua equipa',
  teamName: 'Nome da equipa',
  who: 'Quem recebe as marcações?',
  enough: {
    one: '# pessoa',
    many: '# de pessoas, já dá para haver rotação',
    other: '# pessoas, já dá para haver rotação',
  },
  oneMore: 'Mais uma, e já pode haver rotação',
  addresses: 'Endereços de e-mail',
  add: 'Adicionar',
  hint: 'Cole quantos endereços quiser. Cada pessoa recebe uma parte igual e o link mantém o equilíbrio; altere as partes só quando tiver um motivo.',
  noAddress: (a) => `Não é um endereço de e-mail: ${a}`,
  link: 'O seu link',
  linkTitle: 'O que se pode marcar',
  usual: '30 min · seg.–sex., das 9 às 17 no fuso horário de cada pessoa',
  publish: 'Publicar e copiar o link',
  change: 'Alterar',
  published: 'Publicado. O link está pronto a enviar.',
  you: 'O seu nome',
  alone: 'Publicar para uma só pessoa',
};
