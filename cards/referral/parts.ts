import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { section, text, written } from '../kit/text.ts';
import { referralNews } from './news-texts.ts';
import type { ReferralCardProps } from './referral-props.ts';

/** What came of a press, above everything else. */
export function newsOf(props: ReferralCardProps, language: Language): Element[] {
  const { news } = props;
  const said = news && referralNews(news, language, isKept(props));
  return said ? [section([text(said)], { style: 'accent', roundedCorners: true })] : [];
}

const stepsWith = {
  remark: ['send', 'edit'],
  askBack: ['ask-back'],
  reply: ['reply'],
  answer: ['answer'],
  reason: ['decline', 'hand-over', 'assign', 'close', 'reopen'],
} as const;

/** Whether what was typed can still be sent. */
function isKept({ typed, may }: ReferralCardProps): boolean {
  const inputs = Object.keys(typed ?? {}) as (keyof typeof stepsWith)[];
  return inputs.some((input) => stepsWith[input].some((what) => may.has(what)));
}

/** Somebody's words, under what they are. */
export function quote(label: string, words: string, style: 'emphasis' | 'accent' = 'emphasis'): Element {
  return section([text(label, { size: 'Small', weight: 'Bolder' }), written(words, { spacing: 'Small' })], {
    style,
    roundedCorners: true,
    spacing: 'Small',
  });
}
