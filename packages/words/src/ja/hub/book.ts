import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: '内容',
  when: '日時',
  who: '予約者',
  type: '予約タイプ',
  duration: '所要時間',
  host: '担当者',
  whoeverIsNext: '順番が次の担当者',
  name: '名前',
  email: 'メールアドレス',
  phone: '電話番号',
  told: '予約者自身が予約したときと同じ確認メールが届きます。',
  book: '予約する',
  bookAt: (a) => `${a}で予約`,
  booked: (a) => `${a}さんの予約を登録しました`,
  chooseTime: '時間を選択してください。',
  noType: 'まだ予約できるものがありません',
  noTypeMore: '先に予約タイプを公開してください。',
  day: '日付',
  dayBefore: '前の日',
  dayAfter: '次の日',
  time: '時間',
  noneOnDay: 'この日に空いている担当者はいません。',
  nextDay: '次に空きのある日',
  noneAhead: '今後2か月に空きはありません。',
};
