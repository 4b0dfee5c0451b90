import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'es',
  title: 'Cada elección de {0}, comprobada',
  checking: '{0} de {1} partes',
  good: 'Las {0} elecciones son correctas',
  goodMore: 'Nada se modificó, se omitió ni se cambió de sitio, y cada persona se eligió según la regla.',
  bad: 'La elección {0} no es correcta',
  chain: 'Se modificó después de anotarse, o falta algo antes.',
  rule: 'La regla da otro resultado: {0}',
  form: 'No se puede leer.',
  ofBooking: 'Cita {0}',
  decided: 'Se decidió: {0}',
  recorded: 'Anotado: {0}',
  computed: 'Según la regla: {0}',
  took: 'Comprobado aquí, sin conexión, en {0} ms',
  digest: 'Huella del conjunto',
  digestMore: 'Quien recibió esta huella, o una anterior, puede ver que nada de lo previo se reescribió.',
  cut: 'Falta el final de este archivo. Descárgalo de nuevo.',
  balance: 'Por detrás (+), por delante (−)',
  balanceMore: 'En citas, tras la última elección.',
  how: 'Cada línea lleva una huella (SHA-256) de sí misma y de la anterior; cada elección se repite a partir de lo que se sabía entonces.',
  noScript: 'Permita JavaScript en este archivo para comprobarlo.',
};
