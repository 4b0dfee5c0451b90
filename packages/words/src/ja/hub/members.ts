import type { MembersWords } from '../../hub/members-words.ts';
import type { Written } from '../../written.ts';

export const members: Written<MembersWords> = {
  count: { other: 'メンバー#人' },
  invite: '招待する',
  name: '名前',
  email: 'メールアドレス',
  role: '権限',
  host: '担当者としての登録',
  noHost: '担当なし',
  admin: '管理者：すべての操作',
  hostRole: '担当者：自分に関する操作',
  lastSeen: (a) => `最終ログイン：${a}`,
  invited: '招待済み、未ログイン',
  off: 'ログイン不可',
  you: 'あなた',
  maySignIn: 'ログインを許可',
  again: '新しいリンク',
  sendInvitation: '招待',
  link: 'ログイン用リンク',
  linkMore: (a) => `このサーバーはメールを送信しません。リンクを${a}に直接お渡しください。1回限り、7日間有効です。`,
  mailed: (a) => `${a}にリンクを送信しました`,
  changed: (a) => `${a}を変更しました`,
  removeTitle: (a) => `${a}を削除しますか？`,
  removeMore:
    'すべての端末でログアウトされ、トークンとパスキーは無効になります。担当者としての登録は残ります。この操作は取り消せません。',
  removed: (a) => `${a}を削除しました`,
  lastAdmin: 'ほかに管理者がいません。先に別の人を管理者にしてください。',
  known: 'このアドレスの人はすでに登録されています。その行を開いて新しいリンクを渡してください。',
  notAccepted: '受け付けられませんでした。入力内容をご確認ください。',
};
