import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'zh-Hans',
  title: '{0}：所有分配的核验',
  checking: '{0} / {1} 部分',
  good: '全部 {0} 次分配均无误',
  goodMore: '没有内容被更改、遗漏或调换，每位接待人都按规则选出。',
  bad: '分配 {0} 未通过核验',
  chain: '记录之后被更改，或之前有内容缺失。',
  rule: '与规则的结果不同：{0}',
  form: '无法读取。',
  ofBooking: '预约 {0}',
  decided: '决定于 {0}',
  recorded: '记录：{0}',
  computed: '按规则：{0}',
  took: '已在此核验，无需网络，用时 {0} 毫秒',
  digest: '整体摘要',
  digestMore: '持有此摘要或更早摘要的人，可以确认之前的内容没有被改写。',
  cut: '此文件缺少结尾。请重新下载。',
  balance: '偏少（+），偏多（−）',
  balanceMore: '以预约数计，截至最后一次分配。',
  how: '每一行都有由该行和上一行计算的摘要（SHA-256）；每次分配都根据当时已知的信息重新计算。',
  noScript: '请允许此文件使用 JavaScript 以进行核验。',
};
