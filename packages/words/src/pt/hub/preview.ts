import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: 'Largo',
  phone: 'Telemóvel',
  width: 'Largura',
  light: 'Claro',
  dark: 'Escuro',
  theme: 'Cores',
  missing: 'Não foi possível carregar aqui o calendário. A página própria mostra-o.',
  example: 'Horários de exemplo: não está publicado ou só abre por links especiais.',
  visitorsSee: 'O que veem os visitantes',
};
