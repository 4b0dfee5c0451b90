import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Largo',
  phone: 'Celular',
  width: 'Largura',
  light: 'Claro',
  dark: 'Escuro',
  theme: 'Cores',
  missing: 'Não foi possível carregar a agenda aqui. A página própria a mostra.',
  example: 'Horários de exemplo: não está publicado ou só abre por links especiais.',
  visitorsSee: 'O que os visitantes veem',
};
