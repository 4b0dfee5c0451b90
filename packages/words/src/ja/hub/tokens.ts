import type { TokensWords } from '../../hub/tokens-words.ts';
import type { Written } from '../../written.ts';

export const tokens: Written<TokensWords> = {
  count: { other: 'トークン#件' },
  make: '新しいトークン',
  name: '用途',
  nameHint: '例：夜間レポート',
  may: '権限',
  scopes: { read: '読み取り', bookings: '予約', settings: '設定' },
  scopeMore: {
    read: '閲覧のみ、変更は不可',
    bookings: '承認、日時変更、担当者の変更、キャンセル',
    settings: 'チームの設定の変更',
  },
  ends: '有効期限',
  days: { other: '#日後' },
  year: '1年後',
  noEnd: 'なし',
  makeIt: 'トークンを作成',
  made: (a) => `トークン：${a}`,
  how: 'プログラムは「Authorization: Bearer …」として送信します。',
  until: (a) => `${a}まで`,
  endless: '無期限',
  used: (a) => `最終使用：${a}`,
  unused: '未使用',
  revoke: '無効にする',
  revokeTitle: (a) => `${a}を無効にしますか？`,
  revokeMore:
    'このトークンを使うプログラムは、以後拒否されます。この操作は取り消せませんが、新しいトークンはいつでも作成できます。',
  revoked: (a) => `${a}を無効にしました`,
  none: 'まだトークンはありません',
  noneMore: 'トークンを使うと、指定した範囲内で、あなたの権限をプログラムに使わせることができます。',
  oneScope: '1つ以上選択してください。',
  overSoon: (a) => `期限：${a}`,
};
