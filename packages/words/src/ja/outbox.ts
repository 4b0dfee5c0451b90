import type { OutboxWords } from '../outbox-words.ts';

export const outbox: OutboxWords = {
  title: '未送信のメール',
  hint: 'このサーバーにはSMTPサーバー（SMTP_URL）がないため、メールは誰にも届きません。届くはずの内容をここで確認できます。',
  none: 'まだありません。予約してから戻ってください。',
  to: '宛先',
  from: '差出人',
  replyTo: '返信先',
  subject: '件名',
  sent: '作成日時',
  asPage: 'メール本文',
  asText: 'テキスト形式',
  invite: '招待',
  download: '送信される形式でダウンロード',
  all: 'すべてのメール',
  forAdmins: '管理者専用',
  forAdminsText: 'これらのメールには予約を変更できるリンクが含まれています。チームの管理者にお問い合わせください。',
};
