import type { ProofWords } from '../../hub/fairness-words.ts';
import type { Written } from '../../written.ts';

export const proof: Written<ProofWords> = {
  language: 'ja',
  title: '{0}：すべての選定の検証',
  checking: '{1}件中{0}件',
  good: '選定{0}件はすべて正しいことを確認しました',
  goodMore: '変更、欠落、入れ替えはなく、すべての担当者がルールどおりに選ばれています。',
  bad: '選定{0}に誤りがあります',
  chain: '記録された後に変更されたか、前の記録が欠けています。',
  rule: 'ルールによる結果と異なります：{0}',
  form: '読み取れません。',
  ofBooking: '予約{0}',
  decided: '決定：{0}',
  recorded: '記録：{0}',
  computed: 'ルールによる結果：{0}',
  took: 'ここで、ネットワークを使わずに{0}ミリ秒で検証しました',
  digest: '全体のダイジェスト',
  digestMore: 'この値または以前の値を受け取った人は、それより前の記録が書き換えられていないことを確認できます。',
  cut: 'このファイルは最後の部分が欠けています。もう一度ダウンロードしてください。',
  balance: '不足（+）、超過（−）',
  balanceMore: '最後の選定後の件数です。',
  how: '各行には、その行と前の行から計算したダイジェスト（SHA-256）があります。各選定は、当時の情報からもう一度計算されます。',
  noScript: '検証するには、このファイルでJavaScriptを許可してください。',
};
