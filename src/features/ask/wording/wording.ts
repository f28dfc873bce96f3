import type { Translated } from '../../../shared/language.ts';
import { english } from './en.ts';
import { dutch } from './nl.ts';
import type { Wording } from './sentences.ts';

export const wording: Translated<Wording> = { nl: dutch, en: english };
