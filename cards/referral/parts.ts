import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { section, text, written } from '../kit/text.ts';
import { referralNews } from './news-texts.ts';
import type { ReferralCardNews } from './referral-props.ts';

/** What came of a press, above everything else. */
export function newsOf(news: ReferralCardNews | null, language: Language): Element[] {
  const said = news && referralNews(news, language);
  return said ? [section([text(said)], { style: 'accent', roundedCorners: true })] : [];
}

/** Somebody's words, under what they are. */
export function quote(label: string, words: string, style: 'emphasis' | 'accent' = 'emphasis'): Element {
  return section([text(label, { size: 'Small', weight: 'Bolder' }), written(words, { spacing: 'Small' })], {
    style,
    roundedCorners: true,
    spacing: 'Small',
  });
}
