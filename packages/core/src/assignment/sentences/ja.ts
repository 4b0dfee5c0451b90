import { counted, joined } from './forms.ts';
import type { SelectionWords } from './words.ts';

export const ja: SelectionWords = {
  locale: 'ja',
  others: counted({ other: '他#人' }),
  bookings: counted({ other: '#件' }),

  nextInRotation: (chosen) => `${chosen}の順番でした`,
  insteadOf(chosen, unavailable, ahead) {
    const why = [unavailable && `${unavailable.text}は空きなし`, ahead && `${ahead.text}は公平な分を超過`];
    return `${chosen}が選ばれました（${joined(why, '、')}）`;
  },
  onlyFree: (chosen, samePriority) =>
    `${chosen}が選ばれました（${samePriority ? '同じ優先度で' : ''}ほかに空いている人なし）`,
  mostOwed: (chosen, owed) =>
    `${chosen}が選ばれました（空いている人の中で最も不足${owed === null ? '' : `：${owed}`}）`,
  leastRecent: (chosen) => `${chosen}が選ばれました（同じ条件の中で最も長く担当なし）`,
  firstInOrder: (chosen) => `${chosen}が選ばれました（同じ条件の中で並び順が先頭）`,
  byHand: (chosen, free) => `${chosen}が手動で選ばれました${free ? '' : '（空きなし）'}`,
  requested: (chosen) => `${chosen}が予約者の指名で選ばれました`,
  answersLedTo: (chosen) => `${chosen}が回答に従って選ばれました`,
  looksAfter: (chosen) => `${chosen}がこの予約者の担当として選ばれました`,
  fixed: ({ text, count }) =>
    count === 1 ? `この種類の予約はすべて${text}が担当します` : `この種類の予約はすべて${text}が一緒に担当します`,

  seats: (seated) => `枠の担当：${seated}`,
  seatMoved: (from, seated, kept) => `${from}の枠の新しい担当：${seated}${kept ? `、引き続き担当：${kept.text}` : ''}`,
  seatOf: ({ text }, by) => `${text}（${SEAT[by]}）`,

  takenFrom: (host) => `予約が${host}から外されました`,
  fallback: '優先度の高い人に空きはありませんでした',
  preferred: '優先度の低い人は必要ありませんでした',
  routed: (label) =>
    `選択の対象は${label === null ? '回答に当てはまる人のみでした' : `ルール「${label}」の人のみでした`}`,
  alsoFixed: ({ text }) => `${text}はこの種類の予約すべてに参加します`,

  end: (clauses) => `${clauses.join('。')}。`,
};

const SEAT = {
  only_free: 'ほかに担当できる人なし',
  most_owed: '最も不足',
  least_recent: '最も長く担当なし',
  pool_order: '並び順が先頭',
  kept: '変更なし',
  manual: '手動',
  requested_host: '指名',
} as const;
