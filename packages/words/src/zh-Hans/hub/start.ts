import type { StartWords } from '../../hub/start-words.ts';
import type { Written } from '../../written.ts';

export const start: Written<StartWords> = {
  title: '整个团队只需一个链接',
  lead: '只需三步，之后都可以更改。',
  team: '您的团队',
  teamName: '团队名称',
  who: '由谁接受预约？',
  enough: { other: '# 位接待人，可以轮流' },
  oneMore: '再加一位即可轮流',
  addresses: '电子邮件地址',
  add: '添加',
  hint: '可以一次粘贴多个地址。每个人份额相同，链接会公平分配；确有需要时再更改份额。',
  noAddress: (a) => `不是电子邮件地址：${a}`,
  link: '您的链接',
  linkTitle: '可以预约什么',
  usual: '30 分钟 · 周一至周五，9 点到 17 点，按各接待人的时区',
  publish: '发布并复制链接',
  change: '更改',
  published: '已发布，链接可以发送了。',
  you: '您',
  alone: '只为一人发布',
};
