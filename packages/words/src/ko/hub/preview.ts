import type { PreviewWords } from '../../hub/pool-words.ts';
import type { Written } from '../../written.ts';

export const preview: Written<PreviewWords> = {
  wide: '넓게',
  phone: '휴대전화',
  width: '너비',
  light: '밝게',
  dark: '어둡게',
  theme: '색상',
  missing: '예약 화면을 여기에 불러오지 못했습니다. 해당 페이지에서 볼 수 있습니다.',
  example: '예시 시간입니다. 게시되지 않았거나 특별한 링크로만 열립니다.',
  visitorsSee: '예약자에게 보이는 내용',
};
