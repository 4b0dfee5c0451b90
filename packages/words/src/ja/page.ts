import type { PageWords } from '../page-words.ts';

export const page: PageWords = {
  book: (team) => `${team}の予約`,
  noLinks: '現在、予約できるものはありません。',
  withOne: 'チームの1名が担当',
  withAll: (names) => `担当：${names}`,
  withPanel: 'チームの数名が担当',
  yourBooking: 'ご予約',
  missing: 'このリンクには何もありません',
  missingText: '入力ミスか、現在は使われていない可能性があります。',
  allLinks: (team) => `${team}で予約できるものをすべて見る`,
  plainHint: '何も表示されませんか？',
  plainLink: 'シンプルなページで日時を選択',
  manageNeedsScript: 'ここで予約を変更・キャンセルするには、このページのJavaScriptを有効にして再読み込みしてください。',
  lostLink: '予約のリンクをなくしましたか？',
  contact: (who) => `お問い合わせ：${who}`,
  failed: 'エラーが発生しました',
  failedText: 'しばらくしてからもう一度お試しください。',
};
