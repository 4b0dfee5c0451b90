import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'Equipa',
    look: 'Aspeto',
    messages: 'Mensagens',
    payments: 'Pagamentos',
    members: 'Membros',
    webhooks: 'Webhooks',
    tokens: 'Tokens',
    log: 'Registo de alterações',
    privacy: 'Privacidade',
    mine: 'Só para si',
  },
  leads: {
    team: 'O que os visitantes leem sobre a equipa, e com que começam as pessoas novas',
    look: 'A sua cor e o seu logótipo, em cada página e em cada e-mail',
    messages: 'O que se diz a visitantes, convidados e equipa, com as suas palavras ou as nossas',
    payments: 'Quem recebe dinheiro por vós, e o que tem de ser devolvido',
    members: 'Quem pode iniciar sessão e o que pode fazer',
    webhooks: 'Programas que são avisados do que acontece às marcações',
    tokens: 'Chaves com que os seus programas pedem o que pode ver e fazer',
    log: 'Quem alterou o quê, e como estava antes',
    privacy: 'O que se sabe de visitantes, e durante quanto tempo se guarda',
    mine: 'Como estas páginas falam consigo e o que mostram primeiro',
  },
  byFile: (a) => `Esta equipa é configurada pelo ficheiro ${a}. Faça aí as alterações; aqui só pode ler.`,
  saved: 'Guardado',
  save: 'Guardar',
  add: 'Adicionar',
  remove: 'Remover',
  never: 'Nunca',
  copy: 'Copiar',
  shownOnce: 'Só é mostrado desta vez. Copie-o agora e guarde-o bem.',
  more: 'Mostrar mais',
};
