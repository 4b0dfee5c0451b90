import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: 'チーム全員で1つのリンク',
  lead: '短い3つのステップです。すべて後から変更できます。',
  team: 'チーム',
  teamName: 'チーム名',
  who: '誰が予約を担当しますか？',
  enough: { other: '担当者#人、順番に担当できます' },
  oneMore: 'あと1人で順番に担当できます',
  addresses: 'メールアドレス',
  add: '追加',
  hint: 'アドレスはまとめて貼り付けられます。全員が同じ割合で担当し、公平に割り当てられます。割合は必要になってから変更できます。',
  noAddress: (a) => `メールアドレスではありません：${a}`,
  link: 'リンク',
  linkTitle: '予約できる内容',
  usual: '30分 · 月～金、9時～17時（各担当者のタイムゾーン）',
  publish: '公開してリンクをコピー',
  change: '変更',
  published: '公開しました。リンクを送信できます。',
  you: 'あなた',
  alone: '1人で公開する',
};
