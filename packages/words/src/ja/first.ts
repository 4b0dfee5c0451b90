import type { FirstWords, OpenerWords } from '../translation.ts';
import type { Written } from '../written.ts';

/** Japanese. *です・ます*, buttons as nouns or plain verbs (*キャンセル*, *予約する*); full-width marks. */
export const first: Written<FirstWords & OpenerWords> = {
  language: 'ja',
  bookTime: '日時を予約する',
  close: '閉じる',
  moreTimes: 'ほかの日時',
  moreShort: 'もっと見る',
  nextTime: '次の空き',
  noTimes: '現在、空きはありません',
  duration: '所要時間',
  more: 'もっと見る',
  less: '折りたたむ',
  location: '場所',
  host: '担当者',
  withOne: 'チームの1名が担当',
  withSome: { other: 'チームの#名が担当' },
  withAll: 'チーム全員が担当',
  withNames: (names) => `担当：${names}`,
  previousMonth: '前の月',
  nextMonth: '次の月',
  previousDays: '前の7日間',
  nextDays: '次の7日間',
  timesFree: { other: '空き#件' },
  today: '今日',
  full: '空きなし',
  past: '過去',
  beyond: '受付開始前',
  loading: '読み込み中',
  chooseDay: '日付を選択',
  morning: '午前',
  afternoon: '午後',
  evening: '夜',
  failedReach: '現在、カレンダーに接続できません',
  retry: '再試行',
};

/** All other words that a page shows. */
export const late = () => Promise.all([import('./rest.ts'), import('./manage.ts')]);
