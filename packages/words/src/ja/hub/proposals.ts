import type { ProposalsWords } from '../../hub/proposals-words.ts';
import type { Written } from '../../written.ts';

export const proposals: Written<ProposalsWords> = {
  title: '対応時間の提案',
  from: (a) => `${a}が対応時間の変更を提案しています`,
  none: '判断が必要なものはありません',
  noneMore: '管理者が提案した対応時間がここに表示されます。承諾するまで何も変更されません。',
  decided: '判断済み',
  weekday: '曜日',
  proposed: '提案',
  now: '現在',
  nothing: '対応なし',
  reason: '辞退の理由',
  accept: '承諾',
  refuse: '辞退',
  accepted: '承諾しました',
  refused: '辞退しました',
  withdraw: '取り下げる',
  withdrawn: '取り下げました',
  asBefore: '対応時間を元に戻しました',
};
