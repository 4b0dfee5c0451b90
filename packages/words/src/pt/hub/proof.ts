import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'pt',
  title: 'Todas as escolhas de {0}, verificadas',
  checking: '{0} de {1} partes',
  good: 'Todas as {0} escolhas estão certas',
  goodMore: 'Nada foi alterado, omitido ou deslocado, e cada pessoa foi escolhida pela regra.',
  bad: 'A escolha {0} não está certa',
  chain: 'Foi alterada depois de registada, ou falta algo antes dela.',
  rule: 'A regra dá outro resultado: {0}',
  form: 'Não pode ser lida.',
  ofBooking: 'Marcação {0}',
  decided: 'Decidida: {0}',
  recorded: 'Registado: {0}',
  computed: 'Pela regra: {0}',
  took: 'Verificado aqui, sem rede, em {0} ms',
  digest: 'Marca do conjunto',
  digestMore: 'Quem recebeu esta marca, ou uma anterior, pode confirmar que nada antes dela foi reescrito.',
  cut: 'Falta o fim deste ficheiro. Transfira-o de novo.',
  balance: 'Atrás (+), à frente (−)',
  balanceMore: 'Em marcações, após a última escolha.',
  how: 'Cada linha tem um resumo criptográfico (SHA-256) de si própria e da anterior; cada escolha é refeita com o que então se sabia.',
  noScript: 'Permita JavaScript neste ficheiro para o verificar.',
};
