import type { BookWords } from '../../hub/book-words.ts';
import type { Written } from '../../written.ts';

export const book: Written<BookWords> = {
  what: '内容',
  when: '时间',
  who: '预约人',
  type: '预约类型',
  duration: '时长',
  host: '接待人',
  whoeverIsNext: '轮到的接待人',
  name: '姓名',
  email: '电子邮件',
  phone: '电话',
  told: '对方会收到确认邮件，与自行预约时相同。',
  book: '预约',
  bookAt: (a) => `预约 ${a}`,
  booked: (a) => `已为 ${a} 预约`,
  chooseTime: '请选择时间。',
  noType: '目前没有可预约的项目',
  noTypeMore: '请先发布一个预约类型。',
  day: '日期',
  dayBefore: '前一天',
  dayAfter: '后一天',
  time: '时间',
  noneOnDay: '这一天没有接待人有空。',
  nextDay: '下一个可预约的日期',
  noneAhead: '今后两个月内没有可预约的时间。',
};
