import type { PrivacyWords } from '../../hub/privacy-words.ts';
import type { Written } from '../../written.ts';

export const privacy: Written<PrivacyWords> = {
  visitor: '予約者のメールアドレス',
  visitorMore: '保存している情報を提供または消去するために使います。',
  find: '検索',
  found: { other: '予約#件' },
  guestAt: { other: 'ほかの人の予約#件にゲストとして参加' },
  nothing: (a) => `${a}に関する情報はありません。`,
  download: 'ファイルとしてダウンロード',
  erase: '消去',
  eraseTitle: (a) => `${a}の情報を消去しますか？`,
  eraseMore:
    '名前、アドレス、回答、メモ、メッセージは完全に削除されます。日時、担当者、過不足は残ります。この操作は取り消せません。',
  bookings: { other: '本人の予約#件' },
  mentions: { other: 'ほかの人の予約での記載#件' },
  messages: { other: 'メッセージ#件' },
  documents: { other: 'メモ#件' },
  ahead: { other: '今後の予約が#件あります' },
  cancelAhead: '今後の予約をキャンセルする（本人には通知されません）',
  aheadMore: '消去された人は来られません。今後の予約をキャンセルするか、終わるまでお待ちください。',
  erased: (a) => `${a}の情報を消去しました`,
  keepTitle: '予約の保存期間',
};
