import type { Texts } from '../kit/language.ts';
import { lineDutch } from './line-dutch.ts';
import { lineEnglish } from './line-english.ts';
import type { LineTexts } from './line-texts.ts';

export const lineTexts: Texts<LineTexts> = { nl: lineDutch, en: lineEnglish };
