import type { SettingsWords } from '../../hub/settings-words.ts';
import type { Written } from '../../written.ts';

export const settings: Written<SettingsWords> = {
  names: {
    team: 'チーム',
    look: 'デザイン',
    messages: 'メッセージ',
    payments: '支払い',
    members: 'メンバー',
    webhooks: 'Webhook',
    tokens: 'トークン',
    log: '変更履歴',
    privacy: 'プライバシー',
    mine: '個人設定',
  },
  leads: {
    team: '予約者に表示される情報と、担当者の初期設定',
    look: 'すべてのページとメールに使う色とロゴ',
    messages: '予約者、ゲスト、担当者へのメッセージの文面',
    payments: '誰が代金を受け取るか、何を返金する必要があるか',
    members: 'ログインできる人と、その権限',
    webhooks: '予約の変化を通知するプログラム',
    tokens: 'プログラムが、あなたの権限で読み取りや操作を行うためのキー',
    log: '誰が何を変更したか、変更前はどうだったか',
    privacy: '予約者について保存している情報と、その保存期間',
    mine: '言語や最初に表示する内容',
  },
  byFile: (a) =>
    `このチームはファイル${a}で設定されています。変更はファイルで行ってください。ここでは閲覧のみできます。`,
  saved: '保存しました',
  save: '保存',
  add: '追加',
  remove: '削除',
  never: 'なし',
  copy: 'コピー',
  shownOnce: '表示されるのは今回だけです。今すぐコピーし、安全に保管してください。',
  more: 'さらに表示',
};
