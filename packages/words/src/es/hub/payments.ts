import type { PaymentsWords } from '../../hub/payments-words.ts';
import type { Written } from '../../written.ts';

export const payments: Written<PaymentsWords> = {
  takers: 'Quién cobra los pagos',
  testPage: 'Página de prueba',
  ready: 'Listo',
  notReady: 'Sin configurar',
  live: 'Dinero real',
  test: 'Prueba: sin dinero real',
  missing: (a) => `Para usarlo, defina ${a} en el servidor y reinícielo.`,
  webhook: 'Avisa de los pagos en esta dirección',
  heard: 'Último mensaje',
  reached: 'Última respuesta',
  refused: (a) =>
    `Se rechazó un mensaje en su nombre (${a}). Probablemente el secreto de firma del servidor es otro: compárelo con el del proveedor.`,
  unreached: (a) =>
    `No respondió (${a}). Los pagos y reembolsos se reintentan solos. Si sigue así, revise su clave en el servidor.`,
  none: 'Aquí no hay pagos',
  noneMore:
    'Nadie cobra pagos para este equipo, así que todo se reserva gratis. Quien administra el servidor puede cambiarlo.',
  priced: 'Qué tiene precio',
  unpayable: 'Nadie puede pagar',
  unpayableMore: (a) => `Nadie cobra aquí como ${a}. Configúrelo o quite el precio.`,
  free: 'Todo es gratis',
  freeMore: (a) => `Ponga precio a un tipo de cita en «${a}».`,
  refunds: 'Aún sin devolver',
  refundStates: { asked: 'En camino', failed: 'Rechazado' },
  refundMore: 'Lo que el proveedor rechaza le espera a usted. Mire en su panel y después reintente o descártelo.',
  retried: 'Se intenta de nuevo',
};
