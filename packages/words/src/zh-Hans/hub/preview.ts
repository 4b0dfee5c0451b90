import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: '宽屏',
  phone: '手机',
  width: '宽度',
  light: '浅色',
  dark: '深色',
  theme: '配色',
  missing: '无法在此加载预约界面，请在其页面上查看。',
  example: '示例时间：尚未发布，或只能通过特殊链接打开。',
  visitorsSee: '预约人看到的内容',
};
