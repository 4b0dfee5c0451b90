import type { MineWords } from '../../hub/mine-words.ts';
import type { Written } from '../../written.ts';

export const mine: Written<MineWords> = {
  name: 'あなたの名前',
  language: '言語',
  asBrowser: 'ブラウザーの設定に従う',
  zone: 'タイムゾーン',
  start: '一覧',
  onlyMine: '自分の予約から表示',
  onlyMineMore: '「今日」と「予約」で自分の分を先に表示します。ほかの人の分は1回の操作で表示できます。',
  keys: '1文字のキーで操作',
  keysMore: '一覧ではJ、K、R、/を使えます。音声入力を使う場合や誤って押してしまう場合はオフにしてください。',
  changed: '変更しました',
  sessions: 'ログイン中の端末',
  sessionsMore: '心当たりのないものや不要なものは終了してください。',
  thisOne: 'この端末',
  unknown: 'ブラウザー',
  used: (a) => `最終使用：${a}`,
  end: 'ログアウト',
  ended: 'その端末からログアウトしました',
};
