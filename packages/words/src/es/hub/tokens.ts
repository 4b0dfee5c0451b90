import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { one: '# token', many: '# de tokens', other: '# tokens' },
  make: 'Nuevo token',
  name: 'Para qué sirve',
  nameHint: 'p. ej. Informe nocturno',
  may: 'Permisos',
  scopes: {
    read: 'Lectura',
    bookings: 'Citas',
    settings: 'Ajustes',
  },
  scopeMore: {
    read: 'ver, sin cambiar nada',
    bookings: 'aceptar, reprogramar, reasignar, cancelar',
    settings: 'cambiar cómo trabaja el equipo',
  },
  ends: 'Caduca',
  days: { one: 'en # día', many: 'en # de días', other: 'en # días' },
  year: 'en un año',
  noEnd: 'nunca',
  makeIt: 'Crear token',
  made: (a) => `Token ${a}`,
  how: 'Los programas lo envían como «Authorization: Bearer …».',
  until: (a) => `hasta el ${a}`,
  endless: 'sin caducidad',
  used: (a) => `último uso ${a}`,
  unused: 'nunca usado',
  revoke: 'Revocar',
  revokeTitle: (a) => `¿Revocar ${a}?`,
  revokeMore:
    'A partir de entonces se rechazan los programas que lo usan. No se puede deshacer; se puede crear un token nuevo en cualquier momento.',
  revoked: (a) => `${a} está revocado`,
  none: 'Aún no hay tokens',
  noneMore: 'Con un token, un programa suyo hace lo que usted puede hacer, dentro de los límites que fije.',
  oneScope: 'Elija al menos uno.',
  overSoon: (a) => `caduca ${a}`,
};
